import YAML

/// Reads what a schema says about arrays and objects (JSON Schema Validation, sections 6.4 and 6.5).
struct ContainerReader {
  let cursor: Cursor
  let schemas: SchemaReader

  private var reading: ContractReading { cursor.reading }

  func array() -> Schema.Kind {
    let items = cursor.value("items", required: true).map { schemas.schema($0) } ?? schemas.anything(cursor.node)
    let rules = Schema.ArrayRules(items: items, minItems: cursor.count("minItems"), maxItems: cursor.count("maxItems"))
    cursor.checkOrder("minItems", rules.minItems, "maxItems", rules.maxItems)
    return .array(rules)
  }

  /// - Parameter isNamed: whether the schema stands among the components: only there an object becomes a type.
  func object(isNamed: Bool) -> Schema.Kind {
    let required = required()
    let properties = cursor.entries("properties").map { entry in
      Schema.Property(
        name: entry.key.text, isRequired: required.contains(entry.key.text), schema: schemas.schema(entry.value),
        position: entry.key.range.start)
    }
    let additional = cursor.node["additionalProperties"]
    if let additional, additional.bool == nil, additional.entries == nil {
      reading.note(
        additional, "type", "`additionalProperties` must be true, false or a schema, is \(additional.kindName)")
    }
    // `{}` allows what `true` does.
    let values = additional.flatMap { $0.entries?.isEmpty == false ? schemas.schema($0) : nil }
    if let additional, values != nil, !properties.isEmpty {
      reading.note(
        additional.start, .unsupported, "unsupported",
        "a schema of further properties beside `properties` is not compiled")
    }
    let rules = Schema.ObjectRules(
      properties: properties, isClosed: additional?.bool == false, additional: values,
      minProperties: cursor.count("minProperties"))
    if let least = rules.minProperties {
      if rules.isClosed, least > properties.count {
        reading.note(
          cursor.position("minProperties"), .error, "bounds", "nothing fits: `minProperties` is more than there are")
      } else if properties.isEmpty, values == nil {
        reading.note(
          cursor.position("minProperties"), .unsupported, "unsupported",
          "`minProperties` is compiled where the properties are described")
      }
    }
    if !isNamed, !properties.isEmpty || rules.isClosed {
      reading.note(
        cursor.node.start, .unsupported, "inline-object",
        "an object with properties needs a name: put it in components/schemas")
    }
    return .object(rules)
  }

  /// The names that must be there.
  private func required() -> Set<String> {
    var names: Set<String> = []
    for (name, node) in cursor.texts("required") ?? [] {
      if !names.insert(name).inserted { reading.note(node, "required", "`required` names `\(name)` twice") }
      if cursor.node["properties"]?.entry(name) == nil {
        reading.note(node, "required", "`required` names `\(name)`, which is no property here")
      }
    }
    return names
  }
}
