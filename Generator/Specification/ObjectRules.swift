import YAML

/// What the specification says of one object beyond which fields it has.
struct ObjectRules {
  let check: SpecificationCheck
  let place: Place
  let kind: ObjectKind

  var node: Node { place.node }

  func run() {
    switch kind {
    case .document: document()
    case .license: exclusive("identifier", "url")
    case .serverVariable: serverVariable()
    case .components: components()
    case .paths: paths()
    case .pathItem: pathItem()
    case .operation: operation()
    case .parameter: parameter()
    case .header: described(allowed: ["simple"], by: "a header")
    case .mediaType: exclusive("example", "examples")
    case .requestBody: content()
    case .responses: responses()
    case .example: exclusive("value", "externalValue")
    case .link: link()
    case .securityScheme: securityScheme()
    case .oauthFlows: flows()
    default: break
    }
  }

  func fault(_ at: Node? = nil, _ rule: SpecificationRule, _ message: String) {
    check.note((at ?? node).start, place, .error, rule, message)
  }

  func exclusive(_ one: String, _ other: String) {
    guard node[one] != nil, let entry = node.entry(other) else { return }
    check.note(
      entry.key.range.start, place, .error, .exclusiveFields,
      "\(kind.phrase) has either `\(one)` or `\(other)`, not both: keep one")
  }

  // MARK: The document

  private func document() {
    let isV3_0 = place.document.dialect == .v3_0
    if isV3_0, node["paths"] == nil { fault(nil, .missingField, "`paths` of an OpenAPI document is missing") }
    if !isV3_0, ["paths", "components", "webhooks"].allSatisfy({ node[$0] == nil }) {
      fault(nil, .missingField, "an OpenAPI document has at least one of `paths`, `components` and `webhooks`")
    }
    var names: Set<String> = []
    for tag in node["tags"]?.elements ?? [] {
      guard let name = tag["name"]?.string, !names.insert(name).inserted else { continue }
      fault(tag["name"], .duplicateTag, "the tag `\(name)` is declared twice: keep one of the two")
    }
    check.judgeDialect(node["jsonSchemaDialect"], place)
  }

  private func serverVariable() {
    guard let choices = node["enum"]?.elements else { return }
    if choices.isEmpty { fault(node["enum"], .value, "`enum` of a server variable has at least one word") }
    let words = choices.compactMap(\.string)
    if place.document.dialect == .v3_1, let word = node["default"], let text = word.string, !words.contains(text) {
      fault(word, .value, "`default` of a server variable is one of its `enum`")
    }
  }

  private func components() {
    for section in node.entries ?? [] where !section.key.text.hasPrefix("x-") {
      for entry in section.value.entries ?? [] {
        let isSound = entry.key.text.utf8.allSatisfy { byte in
          switch byte {
          case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
          case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"): true
          default: false
          }
        }
        if !isSound || entry.key.text.isEmpty {
          check.note(
            entry.key.range.start, place, .error, .componentKey,
            "the name `\(entry.key.text)` of a component may have letters, digits, `.`, `-` and `_` only")
        }
      }
    }
  }

  // MARK: Paths

  private func paths() {
    var first: [String: Node.Entry] = [:]
    for entry in node.entries ?? [] where !entry.key.text.hasPrefix("x-") {
      let template = PathTemplate(key: entry.key)
      for message in template.faults { check.note(entry.key.range.start, place, .error, .pathTemplate, message) }
      if template.hasQuery {
        check.note(
          entry.key.range.start, place, .warning, .pathTemplate,
          "a path has neither query nor fragment: no URL matches it; what follows `?` are parameters with `in: query`")
      }
      guard let other = first.updateValue(entry, forKey: template.shape) else { continue }
      // Strictly there must be no two; where each has methods of its own, no request is in doubt.
      let (one, another) = (methods(of: entry.value), methods(of: other.value))
      let isAmbiguous = one.isEmpty || another.isEmpty || !one.isDisjoint(with: another)
      check.note(
        entry.key.range.start, place, isAmbiguous ? .error : .warning, .identicalPaths,
        "`\(entry.key.text)` matches the same URLs as `\(other.key.text)` of line \(other.key.range.start.line): put both below one path"
      )
    }
  }

  private func methods(of item: Node) -> Set<String> {
    Set((item.entries ?? []).map(\.key.text)).intersection(ObjectKind.methods)
  }

  private func pathItem() {
    duplicateParameters()
    if let reference = node["$ref"], let target = check.target(of: reference, in: place, .pathItem) {
      check.visitLater(target, .pathItem)
    }
  }

  private func operation() {
    duplicateParameters()
    if place.document.dialect == .v3_0, node["responses"] == nil {
      fault(nil, .missingField, "`responses` of an operation is missing")
    }
  }

  private func duplicateParameters() {
    var seen: Set<String> = []
    for element in node["parameters"]?.elements ?? [] {
      let parameter = check.resolved(Place(document: place.document, pointer: place.pointer, node: element))?.node
      guard let name = parameter?["name"]?.string, let location = parameter?["in"]?.string else { continue }
      let key = location + "\n" + (location == "header" ? name.lowercased() : name)
      if !seen.insert(key).inserted {
        fault(element, .duplicateParameter, "`\(name)` in \(location) is described twice: keep one of the two")
      }
    }
  }
}
