import Values

/// The shapes of strings and numbers.
extension ShapeReader {
  mutating func string() -> Schema.Kind {
    if let values = keywords.values?.value {
      leaveToEvaluator("pattern", !keywords.patterns.isEmpty)
      leaveToEvaluator("minLength", keywords.minLength != nil)
      leaveToEvaluator("maxLength", keywords.maxLength != nil)
      return .enumeration(values.compactMap(\.string).unique)
    }
    var rules = Schema.StringRules(
      format: keywords.format?.value, minLength: keywords.minLength?.value, maxLength: keywords.maxLength?.value,
      pattern: keywords.patterns.first?.value)
    leaveToEvaluator("pattern", keywords.patterns.count > 1)
    if rules == Schema.StringRules(), rest.isEmpty { rules.words = extensibleWords() }
    switch rules.format {
    case "uuid", "date-time":
      leaveToEvaluator("pattern", rules.pattern != nil)
      leaveToEvaluator("minLength", rules.minLength != nil)
      leaveToEvaluator("maxLength", rules.maxLength != nil)
      rules = Schema.StringRules(format: rules.format)
    case let format?: leaveToEvaluator("format", ShapeReader.evaluatedFormats.contains(format))
    case nil: break
    }
    return .string(rules)
  }

  /// The words of an enumeration that may grow.
  private func extensibleWords() -> [String] {
    let lists = layers.layers.lazy.compactMap { $0[OpenEnum.keyword]?.elements }
    return (lists.first ?? []).compactMap(\.string).unique
  }

  /// The formats of strings that are held to while reading, besides those that have a Swift type.
  static let evaluatedFormats: Set<String> = [
    "date", "time", "duration", "email", "idn-email", "hostname", "idn-hostname", "ipv4", "ipv6", "uri",
    "uri-reference", "iri", "iri-reference", "uri-template", "json-pointer", "relative-json-pointer", "regex", "byte",
  ]

  mutating func integer() -> Schema.NumberRules {
    leaveToEvaluator("enum", keywords.values != nil)
    leaveToEvaluator("multipleOf", !keywords.multiplesOf.isEmpty)
    var rules = Schema.NumberRules(
      format: keywords.format?.value, minimum: keywords.minimum?.value.rounded(.up),
      maximum: keywords.maximum?.value.rounded(.down))
    if let bound = keywords.exclusiveMinimum?.value {
      rules.minimum = max(rules.minimum ?? bound, bound.rounded(.down) + 1)
    }
    if let bound = keywords.exclusiveMaximum?.value {
      rules.maximum = min(rules.maximum ?? bound, bound.rounded(.up) - 1)
    }
    if rules.format == "int32" {
      rules.minimum = max(rules.minimum ?? Double(Int32.min), Double(Int32.min))
      rules.maximum = min(rules.maximum ?? Double(Int32.max), Double(Int32.max))
    }
    // Beyond 2^53 a double is no longer exact, and beyond 2^63 no Int has the value.
    let limit = Double(1 << 53)
    if let bound = rules.minimum, bound.magnitude > limit {
      leaveToEvaluator("minimum", bound > 0)
      rules.minimum = nil
    }
    if let bound = rules.maximum, bound.magnitude > limit {
      leaveToEvaluator("maximum", bound < 0)
      rules.maximum = nil
    }
    return rules
  }

  mutating func number() -> Schema.NumberRules {
    leaveToEvaluator("enum", keywords.values != nil)
    leaveToEvaluator("multipleOf", !keywords.multiplesOf.isEmpty)
    leaveToEvaluator("exclusiveMinimum", keywords.exclusiveMinimum != nil)
    leaveToEvaluator("exclusiveMaximum", keywords.exclusiveMaximum != nil)
    return Schema.NumberRules(
      format: keywords.format?.value, minimum: keywords.minimum?.value, maximum: keywords.maximum?.value)
  }
}
