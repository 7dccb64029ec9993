import YAML

/// Reads Schema Objects (OpenAPI 3.1, section 4.8.24; JSON Schema draft 2020-12).
struct SchemaReader {
  let reading: ContractReading

  /// - Parameter name: the schema's name, where it is one of the components.
  func schema(_ node: Node, name: String? = nil) -> Schema {
    guard node.entries != nil else {
      if let flag = node.bool {
        if !flag { reading.note(node.start, .unsupported, "unsupported", "the schema `false` is not compiled") }
      } else {
        reading.note(node, "type", "a schema must be a mapping, is \(node.kindName)")
      }
      return make(node, name, nil, .any)
    }
    let cursor = Cursor(node: node, reading: reading)
    cursor.allowSchemaKeywords()
    if let reference = node["$ref"] {
      cursor.allowBeside("$ref", SchemaKeywords.annotations)
      return make(node, name, cursor, kind(of: reference))
    }
    if let choices = node["oneOf"] {
      cursor.allowBeside("oneOf", SchemaKeywords.annotations)
      return make(node, name, cursor, nullable(choices), isNullable: true)
    }
    return typed(node, name, cursor)
  }

  /// What stands for a schema that is missing.
  func anything(_ node: Node) -> Schema { make(node, nil, nil, .any) }

  private func make(
    _ node: Node, _ name: String?, _ cursor: Cursor?, _ kind: Schema.Kind, isNullable: Bool = false
  ) -> Schema {
    var examples = cursor?.elements("examples") ?? []
    if let example = cursor?.node["example"] { examples.append(example) }
    _ = cursor?.string("title")
    return Schema(
      name: name, description: cursor?.string("description") ?? "", isNullable: isNullable, kind: kind,
      locatedDefault: cursor?.node["default"].map(LocatedValue.init), examples: examples.map(LocatedValue.init),
      isWriteOnly: cursor?.bool("writeOnly") ?? false, file: reading.document.file, position: node.start)
  }

  // MARK: References and choices

  private func kind(of reference: Node) -> Schema.Kind {
    guard let name = reading.name(of: reference, in: "schemas") else { return .any }
    if isEndless(name) {
      reading.note(reference, "reference", "`\(name)` refers to nothing but itself")
      return .any
    }
    return .reference(name)
  }

  /// Whether a schema is a reference that leads, through references only, back to where it was before.
  private func isEndless(_ name: String) -> Bool {
    var seen: Set<String> = []
    var next: String? = name
    while let name = next {
      guard seen.insert(name).inserted else { return true }
      next = reading.target(name, in: "schemas").flatMap(alias)
    }
    return false
  }

  /// The schema that `node` is another name of, null aside.
  private func alias(_ node: Node) -> String? {
    let reference = node["$ref"] ?? (node["oneOf"]?.elements ?? []).lazy.compactMap { $0["$ref"] }.first
    return reference?.string?.split(separator: "/").last.map(String.init)
  }

  /// `oneOf` is compiled where it says "this or null".
  private func nullable(_ choices: Node) -> Schema.Kind {
    let branches = choices.elements ?? []
    let others = branches.filter { $0["type"]?.string != "null" }
    guard branches.count == 2, others.count == 1, let other = others.first else {
      reading.note(
        choices.start, .unsupported, "unsupported", "`oneOf` is compiled where it has one schema and `type: 'null'`")
      return .any
    }
    for null in branches where null["type"]?.string == "null" {
      Cursor(node: null, reading: reading).allow("the choice of null", ["type", "description"])
    }
    for keyword in ["default", "writeOnly"] {
      guard let entry = other.entry(keyword) else { continue }
      reading.note(
        entry.key.range.start, .unsupported, "unsupported", "`\(keyword)` within `oneOf` is not compiled")
    }
    return schema(other).kind
  }

  // MARK: Types

  private func typed(_ node: Node, _ name: String?, _ cursor: Cursor) -> Schema {
    guard let (type, isNullable) = type(node, cursor) else {
      if node["type"] == nil { cursor.allowWithoutType() }
      return make(node, name, cursor, .any)
    }
    cursor.allowWith(type: type)
    let scalars = ScalarReader(cursor: cursor)
    let kind: Schema.Kind
    switch type {
    case "string": kind = scalars.string(isNullable: isNullable)
    case "integer": kind = .integer(scalars.integer())
    case "number": kind = .number(scalars.number())
    case "array": kind = ContainerReader(cursor: cursor, schemas: self).array()
    case "object": kind = ContainerReader(cursor: cursor, schemas: self).object(isNamed: name != nil)
    default: kind = .boolean
    }
    return make(node, name, cursor, kind, isNullable: isNullable)
  }

  /// The type, and whether null is allowed besides; nil where there is none that is compiled.
  private func type(_ node: Node, _ cursor: Cursor) -> (String, isNullable: Bool)? {
    guard let written = node["type"] else { return nil }
    let names = written.elements == nil ? cursor.string("type").map { [$0] } ?? [] : cursor.strings("type") ?? []
    for name in names where name != "null" && SchemaKeywords.byType[name] == nil {
      reading.note(written, "type", "`\(name)` is no type of JSON Schema")
      return nil
    }
    if Set(names).count < names.count || written.elements?.isEmpty == true {
      reading.note(written, "type", "`type` lists each type once, and at least one")
      return nil
    }
    let others = names.filter { $0 != "null" }
    guard others.count == 1, let type = others.first else {
      if !names.isEmpty {
        reading.note(
          written.start, .unsupported, "unsupported", "`type` is compiled where it has one type, or one and `null`")
      }
      return nil
    }
    return (type, names.contains("null"))
  }
}
