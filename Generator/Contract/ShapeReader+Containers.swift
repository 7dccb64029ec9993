/// The shapes of arrays and objects.
extension ShapeReader {
  mutating func array() -> Schema.Kind {
    leaveToEvaluator("enum", keywords.values != nil)
    leaveToEvaluator("uniqueItems", keywords.uniqueItems != nil)
    leaveToEvaluator("contains", !keywords.contains.isEmpty)
    leaveToEvaluator("unevaluatedItems", keywords.unevaluatedItems != nil)
    if !keywords.prefixItems.isEmpty {
      leaveToEvaluator("prefixItems", true)
      leaveToEvaluator("items", keywords.items != nil)
    }
    let items = keywords.prefixItems.isEmpty ? keywords.items : nil
    return .array(
      Schema.ArrayRules(
        items: items ?? anything(), minItems: keywords.minItems?.value, maxItems: keywords.maxItems?.value))
  }

  private func anything() -> Schema {
    Schema(
      name: nil, annotations: Schema.Annotations(), isNullable: false, kind: .any, keywords: Keywords(), rest: [],
      file: places[0].document.file, position: places[0].start)
  }

  mutating func object() -> Schema.Kind {
    leaveToEvaluator("enum", keywords.values != nil)
    leaveToEvaluator("patternProperties", !keywords.patternProperties.isEmpty)
    leaveToEvaluator("propertyNames", !keywords.propertyNames.isEmpty)
    leaveToEvaluator("dependentRequired", !keywords.dependentRequired.isEmpty)
    leaveToEvaluator("dependentSchemas", !keywords.dependentSchemas.isEmpty)
    leaveToEvaluator("maxProperties", keywords.maxProperties != nil)
    var others = keywords.additionalProperties
    if others == nil, let unevaluated = keywords.unevaluatedProperties {
      // Without other applicators, what is not evaluated is what has no property.
      let isPlain =
        keywords.patternProperties.isEmpty && keywords.oneOf.isEmpty && keywords.anyOf.isEmpty
        && keywords.conditions.isEmpty && keywords.dependentSchemas.isEmpty
      leaveToEvaluator("unevaluatedProperties", !isPlain)
      if isPlain { others = unevaluated }
    }
    if !keywords.patternProperties.isEmpty {
      leaveToEvaluator("additionalProperties", others != nil)
      others = namedByPatterns(or: others)
    }
    let isClosed = others?.isEmpty ?? false
    if isClosed { others = nil }
    if case .any? = others?.kind, others?.rest.isEmpty == true, keywords.properties.isEmpty { others = nil }
    let properties = keywords.properties + presumed(others, isClosed)
    if properties.isEmpty { leaveToEvaluator("required", !keywords.required.isEmpty) }
    let least = keywords.minProperties?.value
    if let least, properties.isEmpty, others == nil, !isClosed { leaveToEvaluator("minProperties", least > 0) }
    return .object(
      Schema.ObjectRules(
        properties: properties, isClosed: isClosed, additional: others,
        minProperties: rest.contains("minProperties") ? nil : least))
  }

  /// What has a name that matches a pattern, or is one of `others`: which of them, the evaluator tells.
  private func namedByPatterns(or others: Schema?) -> Schema {
    let patterned = keywords.patternProperties.map(\.schema)
    let isClosed = others?.isEmpty ?? false
    if isClosed, patterned.count == 1 { return patterned[0] }
    return CommonShape(of: patterned + (isClosed ? [] : [others ?? anything()])).schema ?? anything()
  }

  /// Names that must be there and that no `properties` describes.
  private func presumed(_ others: Schema?, _ isClosed: Bool) -> [Schema.Property] {
    guard !keywords.properties.isEmpty, !isClosed else { return [] }
    return keywords.required.filter { name in !keywords.properties.contains { $0.name == name.value } }.map { name in
      Schema.Property(name: name.value, isRequired: true, schema: others ?? anything(), position: name.position)
    }
  }
}
