import Codec
import YAML

/// Holds a document, and what it refers to, against the specification: which fields each object may and must have, what
/// their values are, where references lead, and the rules that the specification states besides.
final class SpecificationCheck {
  let set: DocumentSet
  private(set) var diagnostics: [Diagnostic] = []
  /// What has been visited, so that shared and recursive objects are judged once.
  private var visited: Set<Visit> = []
  /// Whether it is an OpenAPI document of a version that is read.
  private(set) var isDocument = false
  /// Whether a reference leads nowhere.
  var hasBrokenReferences = false
  /// Whether there is something that leads nowhere and was tolerated.
  private(set) var hasLooseEnds = false

  /// The fields that begin with `x-`.
  private(set) var extensions: [Extension] = []

  struct Extension {
    let key: Node.Key
    let kind: ObjectKind
    let place: Place
  }

  /// What references lead to, and is still to be judged.
  var referred: [(place: Place, kind: ObjectKind)] = []
  /// Places that a chain of references has been followed through to its end.
  var ending: Set<String> = []
  /// Places from which references lead round in a circle.
  var circling: Set<String> = []

  private struct Visit: Hashable {
    let node: ObjectIdentifier
    let kind: ObjectKind
  }

  /// Whether names that lead nowhere are warnings: what the specification's own examples do.
  private let toleratesLooseEnds: Bool

  init(_ set: DocumentSet, toleratesLooseEnds: Bool = false) {
    self.set = set
    self.toleratesLooseEnds = toleratesLooseEnds
  }

  /// Every fault of the document, and of the parts of other documents that it takes in.
  func run() {
    let document = set.main
    isDocument = checkVersion(document)
    guard isDocument else { return }
    visit(Place(document: document, pointer: Pointer(), node: document.root), .document)
    // One after the other: references may lead on and on.
    while let next = referred.popLast() { visit(next.place, next.kind) }
    WholeDocumentRules(check: self).run()
  }

  // MARK: Notes

  func note(_ place: Place, _ rule: SpecificationRule, _ message: String) {
    note(place.node.start, place, .error, rule, message)
  }

  /// - Parameter isTolerable: whether a document can be judged by itself although it says this; compiled it cannot be.
  func note(
    _ position: Position, _ place: Place, _ kind: Diagnostic.Kind, _ rule: SpecificationRule, _ message: String,
    isTolerable: Bool = false
  ) {
    let isTolerated = isTolerable && toleratesLooseEnds
    if isTolerated { hasLooseEnds = true }
    let kind = isTolerated ? .warning : kind
    diagnostics.append(Diagnostic(kind, file: place.document.file, at: position, rule: rule, message))
  }

  func noteExtension(_ key: Node.Key, _ kind: ObjectKind, _ place: Place) {
    extensions.append(Extension(key: key, kind: kind, place: place))
  }

  // MARK: Objects

  private func checkVersion(_ document: Document) -> Bool {
    let place = Place(document: document, pointer: Pointer(), node: document.root)
    guard document.root.entries != nil else {
      note(place, .type, "an OpenAPI document must be a mapping, is \(document.root.kindName)")
      return false
    }
    guard let version = document.root["openapi"] else {
      if let swagger = document.root.entry("swagger") {
        note(
          swagger.key.range.start, place, .unsupported, .version,
          "Swagger 2.0 is not read; OpenAPI 3.0 and 3.1 are: convert the document first")
        return false
      }
      note(
        place, .missingField, "`openapi` is missing: the version of OpenAPI that the document follows, such as `3.1.0`")
      return false
    }
    guard let text = version.string else {
      note(version.start, place, .error, .type, "`openapi` must be a string such as `3.1.0`, is \(version.kindName)")
      return false
    }
    let parts = text.split(separator: ".", maxSplits: 2, omittingEmptySubsequences: false)
    let isVersion = parts.count == 3 && parts[2].first?.isNumber == true
    guard isVersion, ["3.0", "3.1"].contains(parts.prefix(2).joined(separator: ".")) else {
      let isOther = isVersion && parts.prefix(2).allSatisfy { Int($0) != nil }
      note(
        version.start, place, isOther ? .unsupported : .error, .version,
        isOther
          ? "OpenAPI 3.0 and 3.1 are read, not `\(text)`: convert the document first"
          : "`\(text)` is no version of OpenAPI such as `3.1.0`")
      return false
    }
    return true
  }

  /// Notes a dialect of JSON Schema that is not read, as the document or a schema names it.
  func judgeDialect(_ node: Node?, _ place: Place) {
    guard let node, let text = node.string, !Self.dialects.contains(text) else { return }
    note(
      node.start, place, .unsupported, .dialect,
      "schemas are read as JSON Schema draft 2020-12 has them, not as `\(text)` says: leave it out, or convert them")
  }

  /// Those by which schemas are read: the specification's, and the one that it adds to.
  static let dialects = [
    "https://spec.openapis.org/oas/3.1/dialect/base", "https://json-schema.org/draft/2020-12/schema",
  ]

  /// Judges the object at `place`, once.
  func visit(_ place: Place, _ kind: ObjectKind) {
    guard visited.insert(Visit(node: ObjectIdentifier(place.node), kind: kind)).inserted else { return }
    if kind == .schema { return SchemaCheck(check: self, place: place).run() }
    guard let entries = place.node.entries else {
      return note(place, .type, "\(kind.phrase) must be a mapping, is \(place.node.kindName)")
    }
    switch kind {
    case .paths, .responses, .callback, .securityRequirement: visitFreeKeys(place, kind, entries)
    default: visitFields(place, kind, entries)
    }
    ObjectRules(check: self, place: place, kind: kind).run()
  }

  private func visitFields(_ place: Place, _ kind: ObjectKind, _ entries: [Node.Entry]) {
    let fields = kind.fields
    for entry in entries {
      let name = entry.key.text
      if let field = fields.first(where: {
        $0.name == name && ($0.only ?? place.document.dialect) == place.document.dialect
      }) {
        visit(child(of: place, entry), field.value, named: "`\(name)`")
      } else if name.hasPrefix("x-"), kind.hasExtensions || place.document.dialect == .v3_1 {
        noteExtension(entry.key, kind, place)
      } else {
        note(
          entry.key.range.start, place, .error, .unknownField,
          "\(kind.phrase) has no field `\(name)`\(kind.hint(insteadOf: name))")
      }
    }
    for field in fields where field.isRequired && place.node[field.name] == nil {
      note(place, .missingField, "`\(field.name)` of \(kind.phrase) is missing")
    }
  }

  private func visitFreeKeys(_ place: Place, _ kind: ObjectKind, _ entries: [Node.Entry]) {
    for entry in entries {
      if entry.key.text.hasPrefix("x-"), kind != .securityRequirement {
        noteExtension(entry.key, kind, place)
        continue
      }
      let child = child(of: place, entry)
      switch kind {
      case .paths: visit(child, .pathItem)
      case .responses: visit(child, .referable(.response), named: "a response")
      case .callback: visit(child, .referable(.pathItem), named: "a path item")
      default: visit(child, .list(.text), named: "the scopes of `\(entry.key.text)`")
      }
    }
  }

  // MARK: Values

  func child(of place: Place, _ entry: Node.Entry) -> Place {
    Place(document: place.document, pointer: place.pointer.appending(entry.key.text), node: entry.value)
  }

  private func visit(_ place: Place, _ value: Field.Value, named name: String) {
    let node = place.node
    func mismatch(_ expected: String) {
      note(place, .type, "\(name) must be \(expected), is \(node.kindName)\(node.quotingHint(expected))")
    }
    switch value {
    case .any: return
    case .text: if node.string == nil { mismatch("a string") }
    case .boolean: if node.bool == nil { mismatch("true or false") }
    case .word(let words):
      guard let text = node.string else { return mismatch("a string") }
      if !words.contains(text) {
        note(
          place, .value,
          "\(name) must be one of \(words.joined(separator: ", ")), is `\(text)`\(Spelling.hint(text, among: words))")
      }
    case .object(let kind): visit(place, kind)
    case .referable(let kind): visitReferable(place, kind)
    case .list(let element):
      guard let elements = node.elements else { return mismatch("a list") }
      for (index, each) in elements.enumerated() {
        let inner = Place(document: place.document, pointer: place.pointer.appending(index), node: each)
        visit(inner, element, named: "an element of \(name)")
      }
    case .map(let value):
      guard let entries = node.entries else { return mismatch("a mapping") }
      // Extensions are no entries of a map; a key such as `x-rate-limit` of `headers` is one.
      for entry in entries { visit(child(of: place, entry), value, named: "`\(entry.key.text)`") }
    }
  }
}
