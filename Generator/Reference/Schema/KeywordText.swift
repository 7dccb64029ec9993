import JSON

/// What a schema demands beyond what its kind says, in words: the rarer keywords of JSON Schema.
enum KeywordText {
  static func phrases(_ schema: Schema) -> [HTML] {
    let keywords = schema.keywords
    var result: [HTML] = []
    func say(_ words: String, _ codes: [String]) {
      result.append(HTML(words) + HTML.joined(codes.map { code in HTML.tag("code") { code } }, by: " "))
    }
    if case .string(let rules) = schema.kind, !rules.words.isEmpty { say("such as ", rules.words) }
    let isEnumeration = if case .enumeration = schema.kind { true } else { false }
    if !isEnumeration, let values = keywords.values?.value { say("one of ", values.map(\.text)) }
    if case .number = schema.kind {
      if let bound = keywords.exclusiveMinimum?.value { say("above ", [JSONValue.number(bound).text]) }
      if let bound = keywords.exclusiveMaximum?.value { say("below ", [JSONValue.number(bound).text]) }
    }
    for factor in keywords.multiplesOf { say("a multiple of ", [JSONValue.number(factor.value).text]) }
    if keywords.uniqueItems?.value == true { result.append(HTML("each item once")) }
    if let type = keywords.contentMediaType?.value { say("holds ", [type]) }
    if let encoding = keywords.contentEncoding?.value { say("encoded as ", [encoding]) }
    for pattern in keywords.patternProperties { say("names that match ", [pattern.pattern.value]) }
    for rule in keywords.dependentRequired {
      result.append(
        HTML("with ") + HTML.tag("code") { rule.name } + HTML(" also ")
          + HTML.joined(rule.required.map { name in HTML.tag("code") { name } }, by: " "))
    }
    if let discriminator = keywords.discriminator { say("told apart by ", [discriminator.property]) }
    return result
  }
}
