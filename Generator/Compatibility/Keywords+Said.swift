import YAML

extension Keywords {
  /// The keywords that stand here.
  var said: Set<String> {
    var said: Set<String> = []
    func say(_ keyword: String, _ isSaid: Bool) { if isSaid { said.insert(keyword) } }
    say("$ref", reference != nil)
    say("type", types != nil)
    say("enum", values != nil)
    say("format", format != nil)
    say("minLength", minLength != nil)
    say("maxLength", maxLength != nil)
    say("pattern", !patterns.isEmpty)
    say("contentEncoding", contentEncoding != nil)
    say("contentMediaType", contentMediaType != nil)
    say("contentSchema", contentSchema != nil)
    say("minimum", minimum != nil)
    say("maximum", maximum != nil)
    say("exclusiveMinimum", exclusiveMinimum != nil)
    say("exclusiveMaximum", exclusiveMaximum != nil)
    say("multipleOf", !multiplesOf.isEmpty)
    say("items", items != nil)
    say("prefixItems", !prefixItems.isEmpty)
    say("minItems", minItems != nil)
    say("maxItems", maxItems != nil)
    say("uniqueItems", uniqueItems != nil)
    say("contains", !contains.isEmpty)
    say("unevaluatedItems", unevaluatedItems != nil)
    say("properties", !properties.isEmpty)
    say("required", !required.isEmpty)
    say("additionalProperties", additionalProperties != nil)
    say("patternProperties", !patternProperties.isEmpty)
    say("propertyNames", !propertyNames.isEmpty)
    say("minProperties", minProperties != nil)
    say("maxProperties", maxProperties != nil)
    say("dependentRequired", !dependentRequired.isEmpty)
    say("dependentSchemas", !dependentSchemas.isEmpty)
    say("unevaluatedProperties", unevaluatedProperties != nil)
    say("oneOf", !oneOf.isEmpty)
    say("anyOf", !anyOf.isEmpty)
    say("not", !not.isEmpty)
    say("if", !conditions.isEmpty)
    say("discriminator", discriminator != nil)
    return said
  }

  /// What a choice of one chooses, where nothing is said beside it.
  var onlyBranch: Schema? {
    guard oneOf.count + anyOf.count == 1, let group = (oneOf + anyOf).first, group.value.count == 1 else { return nil }
    return said.isSubset(of: ["oneOf", "anyOf"]) ? group.value[0] : nil
  }

  /// Takes `type: 'null'` out of the groups; whether one had it.
  mutating func stripNullBranches() -> Bool {
    func strip(_ groups: inout [Located<[Schema]>]) -> Bool {
      var found = false
      groups = groups.compactMap { group in
        let others = group.value.filter { $0.keywords.types?.value != [.null] }
        if others.count == group.value.count { return group }
        found = true
        return others.isEmpty ? nil : Located(value: others, file: group.file, position: group.position)
      }
      return found
    }
    let inOne = strip(&oneOf)
    let inAny = strip(&anyOf)
    return inOne || inAny
  }
}

extension Schema {
  /// Whether every value fits.
  var saysNothing: Bool {
    if case .never = kind { return false }
    return keywords.said.isEmpty && annotations.isPlain
  }
}
