/// What comes from outside has an end, and what is answered may grow.
struct BoundRules {
  private let contract: Contract

  init(_ contract: Contract) { self.contract = contract }

  func diagnostics() -> [Diagnostic] {
    var found: [Diagnostic] = []
    contract.visitSent { schema in found += sent(schema) }
    contract.visitAnswered { schema in found += answered(schema) }
    return found
  }

  // MARK: What clients send

  /// Formats whose values cannot be long.
  private static let shortFormats: Set<String> = [
    "uuid", "date-time", "date", "time", "duration", "ipv4", "ipv6", "hostname",
  ]

  private func sent(_ schema: Schema) -> [Diagnostic] {
    if schema.annotations.extensions[OpenEnum.keyword] != nil {
      return [schema.finding(.openEnum, "what clients send is one of an `enum`: `\(OpenEnum.keyword)` is for answers")]
    }
    switch schema.kind {
    case .string(let rules):
      if rules.maxLength != nil || BoundRules.shortFormats.contains(rules.format ?? "") { return [] }
      return [schema.finding(.maxLength, "a text that clients send has no `maxLength`")]
    case .array(let rules):
      return rules.maxItems == nil ? [schema.finding(.maxItems, "a list that clients send has no `maxItems`")] : []
    case .integer(let rules), .number(let rules):
      let missing = [("minimum", rules.minimum), ("maximum", rules.maximum)].filter { $0.1 == nil }.map { "`\($0.0)`" }
      if missing.isEmpty { return [] }
      return [
        schema.finding(.integerBounds, "a number that clients send has no \(missing.joined(separator: " and no "))")
      ]
    case .object(let rules):
      if rules.isClosed || rules.additional != nil || SwiftType.isFree(rules) { return [] }
      return [
        schema.finding(
          .closedRequest, "an object that clients send takes unknown properties: it needs `additionalProperties: false`"
        )
      ]
    default: return []
    }
  }

  // MARK: What clients read

  private func answered(_ schema: Schema) -> [Diagnostic] {
    let mark = OpenEnum.fault(schema, contract).map { [schema.finding(.openEnum, $0)] } ?? []
    switch schema.kind {
    case .integer(let rules):
      if rules.format != nil || rules.minimum != nil && rules.maximum != nil { return mark }
      return mark + [
        schema.finding(.integerFormat, "an integer that clients read has neither a `format` nor both bounds")
      ]
    case .object(let rules) where rules.isClosed:
      return mark + [
        schema.finding(
          .openAnswer, "an object that clients read can never grow: it must not have `additionalProperties: false`")
      ]
    default: return mark
    }
  }
}

extension OpenEnum {
  /// What is wrong with the mark; nil where nothing is, or where there is none.
  static func fault(_ schema: Schema, _ contract: Contract) -> String? {
    guard let mark = schema.annotations.extensions[keyword] else { return nil }
    guard case .string = contract.resolved(schema).kind else {
      return "`\(keyword)` belongs to a string without `enum`: a closed list cannot be open"
    }
    let words = mark.value.array?.compactMap(\.string) ?? []
    let isList = !words.isEmpty && words.count == mark.value.array?.count && Set(words).count == words.count
    return isList ? nil : "`\(keyword)` is a list of words, each of them once"
  }
}

extension Contract {
  /// Calls `visit` with every schema of parameters and of bodies of requests, and with what they are made of.
  func visitSent(_ visit: (Schema) -> Void) {
    visitAll(
      operations.flatMap { $0.parameters.map(\.schema) + ($0.body?.contents ?? []).compactMap(\.schema) }, visit)
  }

  /// Calls `visit` with every schema of answers and their headers, and with what they are made of.
  func visitAnswered(_ visit: (Schema) -> Void) {
    visitAll(
      operations.flatMap(\.responses).flatMap { $0.headers.map(\.schema) + $0.contents.compactMap(\.schema) }, visit)
  }

  private func visitAll(_ roots: [Schema], _ visit: (Schema) -> Void) {
    for root in roots { root.visitParts(visit) }
    for name in schemasByName.reached(from: roots).sorted() { schema(named: name)?.visitParts(visit) }
  }
}
