/// Lists are paged, all in the same way.
struct ListRules {
  private let contract: Contract

  init(_ contract: Contract) { self.contract = contract }

  func diagnostics() -> [Diagnostic] {
    contract.operations.filter { $0.method == "GET" }.flatMap { operation -> [Diagnostic] in
      let page = page(operation)
      guard page != nil || Vocabulary.words(of: operation.id).first == "list" else { return [] }
      return paging(operation, page) + total(operation, page) + sort(operation)
    }
  }

  /// What a page is: an object that holds `items`.
  private func page(_ operation: Operation) -> Schema.ObjectRules? {
    for schema in operation.successes.flatMap(\.contents).compactMap(\.schema) {
      guard case .object(let rules) = contract.resolved(schema).kind, let items = rules.property("items") else {
        continue
      }
      if case .array = contract.resolved(items.schema).kind { return rules }
    }
    return nil
  }

  private func paging(_ operation: Operation, _ page: Schema.ObjectRules?) -> [Diagnostic] {
    var missing: [String] = []
    if !isBounded(operation.parameter("limit", in: .query)) {
      missing.append("a query parameter `limit` with `minimum`, `maximum` and `default`")
    }
    if operation.parameter("cursor", in: .query) == nil { missing.append("a query parameter `cursor`") }
    if page?.property("items")?.isRequired != true { missing.append("a required array `items` in its answer") }
    if page?.property("next").map({ $0.isRequired && contract.isNullable($0.schema) }) != true {
      missing.append("a required `next` in its answer that may be null")
    }
    if !operation.successes.contains(where: { $0.headers.contains { $0.name == "Link" } }) {
      missing.append("a header `Link` in its answer")
    }
    guard !missing.isEmpty else { return [] }
    let message = "\(operation.subject) is a list without " + missing.joined(separator: ", without ")
    return [contract.finding(.paging, operation.position, message)]
  }

  private func isBounded(_ limit: Parameter?) -> Bool {
    guard let limit, case .integer(let rules) = contract.resolved(limit.schema).kind else { return false }
    return rules.minimum != nil && rules.maximum != nil && contract.defaultValue(of: limit.schema) != nil
  }

  /// Counting costs: it is done for those who ask.
  private func total(_ operation: Operation, _ page: Schema.ObjectRules?) -> [Diagnostic] {
    func finding(_ message: String) -> [Diagnostic] { [contract.finding(.total, operation.position, message)] }
    let isAsked =
      operation.parameter("total", in: .query).map { parameter in
        guard case .boolean = contract.resolved(parameter.schema).kind else { return false }
        return contract.defaultValue(of: parameter.schema)?.value == .bool(false)
      } ?? false
    guard let total = page?.property("total") else {
      return isAsked ? finding("the answer of \(operation.subject) has no `total`, which may be asked for") : []
    }
    if total.isRequired { return finding("`total` is there when it was asked for, so it is not required") }
    return isAsked ? [] : finding("`total` is asked for by a query parameter `total`, false by default")
  }

  /// Orders are words that the contract lists, each both ways.
  private func sort(_ operation: Operation) -> [Diagnostic] {
    let names = ["sort", "sort_by", "order", "order_by"]
    return operation.parameters.filter { $0.location == .query && names.contains($0.name) }.compactMap { parameter in
      func finding(_ message: String) -> Diagnostic { contract.finding(.sort, parameter.position, message) }
      guard parameter.name == "sort" else {
        return finding("the order is asked for by `sort`, not by `\(parameter.name)`")
      }
      guard case .enumeration(let words) = contract.resolved(parameter.schema).kind else {
        return finding("`sort` is an enumeration of the keys that can be sorted by")
      }
      let keys = Set(words.map { $0.hasPrefix("-") ? String($0.dropFirst()) : $0 })
      let oneWay = keys.sorted().first { !words.contains($0) || !words.contains("-\($0)") }
      return oneWay.map { finding("`sort` has `\($0)` in one direction only: it needs `\($0)` and `-\($0)`") }
    }
  }
}
