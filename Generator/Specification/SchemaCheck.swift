import Codec
import Pattern
import YAML

/// Holds one Schema Object against JSON Schema draft 2020-12 (OpenAPI 3.1, section 4.8.24), or against OpenAPI 3.0's.
struct SchemaCheck {
  let check: SpecificationCheck
  let place: Place

  private var dialect: Document.Dialect { place.document.dialect }

  func run() {
    if place.node.bool != nil, dialect == .v3_1 { return }
    guard let entries = place.node.entries else {
      return check.note(place, .type, "a schema must be a mapping, is \(place.node.kindName)")
    }
    if dialect == .v3_0, let reference = place.node.entry("$ref") {
      // In 3.0, what stands beside a reference is ignored.
      for entry in entries where entry.key.text != "$ref" {
        warn(entry, .referenceSibling, "`\(entry.key.text)` beside `$ref` is ignored in OpenAPI 3.0")
      }
      return keyword(reference)
    }
    entries.forEach(keyword)
    if dialect == .v3_1 { check.judgeDialect(place.node["$schema"], place) }
    if dialect == .v3_0, place.node["type"]?.string == "array", place.node["items"] == nil {
      check.note(
        place.node.start, place, .warning, .missingField,
        "`items` of an array is missing: any element fits; say `items: {}` where that is meant")
    }
    if place.node["nullable"]?.bool == true, place.node["type"] == nil {
      warn(
        place.node.entry("nullable"), .nullable,
        "`nullable` says nothing where `type` is missing: write the type beside it")
    }
    checkOrder("minLength", "maxLength")
    checkOrder("minItems", "maxItems")
    checkOrder("minProperties", "maxProperties")
    checkOrder("minimum", "maximum")
    if let enumeration = place.node["enum"]?.elements, enumeration.isEmpty {
      warn(place.node.entry("enum"), .emptyEnum, "`enum` is empty: no value fits; list the values, or leave it out")
    }
  }

  private func warn(_ entry: Node.Entry?, _ rule: SpecificationRule, _ message: String) {
    guard let entry else { return }
    check.note(entry.key.range.start, place, .warning, rule, message)
  }

  private func checkOrder(_ least: String, _ most: String) {
    guard let low = place.node[least]?.number, let high = place.node[most], let bound = high.number, low > bound else {
      return
    }
    check.note(
      high.start, place, .warning, .bounds,
      "no value fits: `\(least)` is greater than `\(most)`, \(place.node[least]?.scalar?.text ?? "") than \(high.scalar?.text ?? "")"
    )
  }

  // MARK: Keywords

  private func keyword(_ entry: Node.Entry) {
    let name = entry.key.text
    guard let keyword = Keyword.byName[name], (keyword.only ?? dialect) == dialect else {
      if name.hasPrefix("x-") { return check.noteExtension(entry.key, .schema, place) }
      if dialect == .v3_0 {
        check.note(
          entry.key.range.start, place, .error, .unknownField,
          "a schema has no field `\(name)`\(Keyword.hint(insteadOf: name, in: dialect))")
      } else {
        warn(
          entry, .unknownKeyword,
          "`\(name)` is no keyword of JSON Schema: it says nothing\(Keyword.hint(insteadOf: name, in: dialect))")
      }
      return
    }
    judge(entry, keyword)
  }

  private func judge(_ entry: Node.Entry, _ keyword: Keyword) {
    let node = entry.value
    let name = keyword.name
    func mismatch(_ expected: String) {
      check.note(
        node.start, place, .error, .type,
        "`\(name)` must be \(expected), is \(node.kindName)\(node.quotingHint(expected))")
    }
    switch keyword.value {
    case .any: break
    case .text: if node.string == nil { mismatch("a string") }
    case .boolean: if node.bool == nil { mismatch("true or false") }
    case .number: if node.number == nil { mismatch("a number") }
    case .exclusiveBound:
      if dialect == .v3_0 {
        if node.bool == nil { mismatch("true or false") }
      } else if node.number == nil {
        mismatch(node.bool == nil ? "a number" : "a number (a boolean is OpenAPI 3.0's way)")
      }
    case .positive:
      guard let number = node.number else { return mismatch("a number") }
      if number <= 0 {
        check.note(
          node.start, place, .error, .value, "`\(name)` must be greater than 0, is \(node.scalar?.text ?? "")")
      }
    case .count:
      guard let number = node.number else { return mismatch("a whole number from 0") }
      if number < 0 || number.rounded() != number {
        check.note(
          node.start, place, .error, .value, "`\(name)` must be a whole number from 0, is \(node.scalar?.text ?? "")")
      }
    case .list: if node.elements == nil { mismatch("a list") }
    case .texts: names(node, name)
    case .types: types(node)
    case .pattern: pattern(node, mismatch)
    case .reference:
      if let target = check.target(of: node, in: place, .schema) { check.visitLater(target, .schema) }
    case .schema:
      // The one boolean schema that OpenAPI 3.0 has.
      if name == "additionalProperties", node.bool != nil { return }
      check.visit(check.child(of: place, entry), .schema)
    case .schemas:
      guard let elements = node.elements else { return mismatch("a list") }
      if elements.isEmpty { check.note(node.start, place, .error, .value, "`\(name)` has at least one schema") }
      for (index, each) in elements.enumerated() {
        let pointer = place.pointer.appending(name).appending(index)
        check.visit(Place(document: place.document, pointer: pointer, node: each), .schema)
      }
    case .schemaMap:
      guard let entries = node.entries else { return mismatch("a mapping") }
      let owner = check.child(of: place, entry)
      for each in entries {
        if name == "patternProperties" { regularExpression(each.key.text, at: each.key.range.start) }
        check.visit(check.child(of: owner, each), .schema)
      }
    case .nameLists:
      guard let entries = node.entries else { return mismatch("a mapping") }
      for each in entries { names(each.value, each.key.text) }
    case .object(let kind): check.visit(check.child(of: place, entry), kind)
    }
  }

  private func names(_ node: Node, _ name: String) {
    guard let elements = node.elements else {
      return check.note(node.start, place, .error, .type, "`\(name)` must be a list of names, is \(node.kindName)")
    }
    var seen: Set<String> = []
    for element in elements {
      guard let text = element.string else {
        check.note(element.start, place, .error, .type, "`\(name)` holds strings, not \(element.kindName)")
        continue
      }
      if !seen.insert(text).inserted {
        check.note(element.start, place, .error, .value, "`\(name)` names `\(text)` twice: once is enough")
      }
    }
    if elements.isEmpty, dialect == .v3_0 {
      check.note(node.start, place, .error, .value, "`\(name)` names at least one property, or is left out")
    }
  }

  private func types(_ node: Node) {
    if let text = node.string { return type(text, node) }
    guard let elements = node.elements, dialect == .v3_1 else {
      let expected =
        dialect == .v3_1 ? "a type or a list of types" : "one type (null is `nullable: true` in OpenAPI 3.0)"
      return check.note(node.start, place, .error, .type, "`type` must be \(expected), is \(node.kindName)")
    }
    if elements.isEmpty { check.note(node.start, place, .error, .value, "`type` lists at least one type") }
    var seen: Set<String> = []
    for element in elements {
      guard let text = element.string else {
        check.note(
          element.start, place, .error, .type,
          "`type` holds strings, not \(element.kindName)\(element.isNull ? ": write 'null'" : "")")
        continue
      }
      type(text, element)
      if !seen.insert(text).inserted {
        check.note(element.start, place, .error, .value, "`type` lists `\(text)` twice")
      }
    }
  }

  private func type(_ text: String, _ node: Node) {
    if let type = JSONType(rawValue: text), type != .null || dialect == .v3_1 { return }
    let types = JSONType.allCases.filter { $0 != .null || dialect == .v3_1 }.map(\.rawValue)
    let hint = Spelling.hint(text, among: types)
    let instead =
      text == "null"
      ? ": write `nullable: true` beside the type"
      : hint.isEmpty ? ": the types are \(types.joined(separator: ", "))" : hint
    let language = dialect == .v3_1 ? "JSON Schema" : "OpenAPI 3.0"
    check.note(node.start, place, .error, .value, "`\(text)` is no type of \(language)\(instead)")
  }

  private func pattern(_ node: Node, _ mismatch: (String) -> Void) {
    guard let text = node.string else { return mismatch("a string") }
    regularExpression(text, at: node.start)
  }

  private func regularExpression(_ text: String, at position: Position) {
    do {
      _ = try Pattern(text)
    } catch {
      // JSON Schema only says that a pattern should be a regular expression.
      check.note(position, place, .unsupported, .pattern, "`pattern` cannot be used: \(error)")
    }
  }
}
