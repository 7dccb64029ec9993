import JSON
import Pattern
import YAML

/// Reads Schema Objects (OpenAPI 3.1, section 4.8.24; JSON Schema draft 2020-12).
struct SchemaReader {
  let reading: ContractReading

  private static let annotations: Set<String> = [
    "title", "description", "default", "example", "examples", "readOnly", "writeOnly", "deprecated", "$comment",
  ]
  private static let compiled: Set<String> = [
    "type", "enum", "format", "minLength", "maxLength", "pattern", "minimum", "maximum", "items", "minItems",
    "maxItems", "properties", "required", "additionalProperties", "minProperties", "oneOf", "$ref",
  ]
  private static let notCompiled: Set<String> = [
    "allOf", "anyOf", "not", "const", "if", "then", "else", "dependentRequired", "dependentSchemas", "prefixItems",
    "contains", "minContains", "maxContains", "uniqueItems", "patternProperties", "propertyNames", "maxProperties",
    "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "contentEncoding", "contentMediaType", "contentSchema",
    "discriminator", "xml", "externalDocs", "unevaluatedItems", "unevaluatedProperties", "$defs", "$id", "$schema",
    "$anchor", "$dynamicRef", "$dynamicAnchor", "$vocabulary",
  ]

  func schema(_ node: Node, name: String? = nil) -> Schema {
    guard node.entries != nil else {
      if node.bool != true { reading.note(node, "type", "a schema must be a mapping, is \(node.kindName)") }
      return make(node, name, nil, .any)
    }
    let cursor = Cursor(node: node, reading: reading)
    cursor.allow("a schema", Self.annotations.union(Self.compiled), unsupported: Self.notCompiled)
    if let reference = cursor.string("$ref") { return make(node, name, cursor, kind(of: reference, node)) }
    if let choices = node["oneOf"] { return nullable(choices, node, name, cursor) }
    return typed(node, name, cursor)
  }

  private func make(
    _ node: Node, _ name: String?, _ cursor: Cursor?, _ kind: Schema.Kind, isNullable: Bool = false
  ) -> Schema {
    Schema(
      name: name, description: cursor?.string("description") ?? "", isNullable: isNullable, kind: kind,
      defaultValue: node["default"].map { JSONValue($0) }, isWriteOnly: cursor?.bool("writeOnly") ?? false,
      file: reading.document.file, position: node.start)
  }

  // MARK: References and choices

  private func kind(of reference: String, _ node: Node) -> Schema.Kind {
    let prefix = "#/components/schemas/"
    guard reference.hasPrefix(prefix), reading.document.target(of: reference) != nil else {
      reading.note(node["$ref"] ?? node, "reference", "`\(reference)` names no schema of this document")
      return .any
    }
    return .reference(String(reference.dropFirst(prefix.count)))
  }

  /// `oneOf` is compiled where it says "this or null".
  private func nullable(_ choices: Node, _ node: Node, _ name: String?, _ cursor: Cursor) -> Schema {
    let branches = choices.elements ?? []
    let others = branches.filter { $0["type"]?.string != "null" }
    guard branches.count == 2, others.count == 1, let other = others.first else {
      reading.note(
        choices.start, .unsupported, "unsupported", "`oneOf` is compiled where it has one schema and `type: 'null'`")
      return make(node, name, cursor, .any)
    }
    return make(node, name, cursor, schema(other).kind, isNullable: true)
  }

  // MARK: Types

  private func typed(_ node: Node, _ name: String?, _ cursor: Cursor) -> Schema {
    let (type, isNullable) = type(node, cursor)
    let kind: Schema.Kind
    switch type {
    case "string": kind = string(cursor)
    case "integer": kind = .integer(number(cursor))
    case "number": kind = .number(number(cursor))
    case "boolean": kind = .boolean
    case "array": kind = array(node, cursor)
    case "object":
      kind = object(node, cursor)
      if name == nil, node["properties"] != nil {
        reading.note(
          node.start, .unsupported, "inline-object", "an object with properties needs a name: put it in components/schemas")
      }
    case nil: kind = .any
    case .some(let other):
      reading.note(node["type"] ?? node, "type", "`\(other)` is no type of JSON Schema")
      kind = .any
    }
    return make(node, name, cursor, kind, isNullable: isNullable)
  }

  private func type(_ node: Node, _ cursor: Cursor) -> (String?, isNullable: Bool) {
    guard let types = node["type"]?.elements else { return (cursor.string("type"), false) }
    let names = types.compactMap(\.string)
    let others = names.filter { $0 != "null" }
    if others.count > 1 {
      reading.note(
        node["type"]?.start ?? node.start, .unsupported, "unsupported",
        "`type` is compiled where it has one type, or one and `null`")
    }
    return (others.first, names.contains("null"))
  }

  private func string(_ cursor: Cursor) -> Schema.Kind {
    if let words = cursor.strings("enum") { return .enumeration(words) }
    let rules = Schema.StringRules(
      format: cursor.string("format"), minLength: cursor.count("minLength"), maxLength: cursor.count("maxLength"),
      pattern: cursor.string("pattern"))
    if let pattern = rules.pattern {
      do {
        _ = try Pattern(pattern)
      } catch {
        reading.note(cursor.node["pattern"] ?? cursor.node, "pattern", "`pattern` cannot be used: \(error)")
      }
    }
    if let format = rules.format, !["uuid", "date-time"].contains(format) {
      reading.note(
        (cursor.node["format"] ?? cursor.node).start, .unsupported, "unsupported",
        "the format `\(format)` of strings is not compiled yet")
    }
    return .string(rules)
  }

  private func number(_ cursor: Cursor) -> Schema.NumberRules {
    Schema.NumberRules(
      format: cursor.string("format"), minimum: cursor.number("minimum"), maximum: cursor.number("maximum"))
  }

  private func array(_ node: Node, _ cursor: Cursor) -> Schema.Kind {
    let items = cursor.value("items", required: true).map { schema($0) } ?? make(node, nil, nil, .any)
    return .array(
      Schema.ArrayRules(items: items, minItems: cursor.count("minItems"), maxItems: cursor.count("maxItems")))
  }

  private func object(_ node: Node, _ cursor: Cursor) -> Schema.Kind {
    let required = cursor.strings("required") ?? []
    let properties = cursor.entries("properties").map { entry in
      Schema.Property(
        name: entry.key.text, isRequired: required.contains(entry.key.text), schema: schema(entry.value))
    }
    for name in required where !properties.contains(where: { $0.name == name }) {
      reading.note(node["required"] ?? node, "required", "`required` names `\(name)`, which is no property here")
    }
    let additional = node["additionalProperties"]
    return .object(
      Schema.ObjectRules(
        properties: properties, isClosed: additional?.bool == false,
        additional: additional?.entries == nil ? nil : additional.map { schema($0) },
        minProperties: cursor.count("minProperties")))
  }
}
