/// A sequence of requests that the tests' driver knows by name.
enum Scenario {
  /// The example is answered with one of these statuses, and a job that it starts succeeds.
  case example([Int])
  /// Without the optional body, too.
  case withoutBody([Int])
  /// With `dry_run`, the job succeeds and what the path reads, if any, stays as it was.
  case dryRun(path: String?)
  /// `HEAD` gives the headers of `GET` and nothing else.
  case head
  /// `If-None-Match` with the answer's `ETag` gives 304.
  case notModified
  /// `If-Match` with the `ETag` of what the path reads succeeds, and with another one gives 412.
  case matched(path: String)
  /// The same `Idempotency-Key` gives the same job; with another request it is a conflict.
  case repeated(other: RequestEdit?)
  /// Following `next` from page to page of one item gives every item once, also with each of these in the query.
  case walk(queries: [String])
  /// The cursor of another list is refused, and that of the same list with this in the query.
  case foreignCursor(path: String, query: String?)
  /// Somebody else's object is answered as an unknown one is, word by word.
  case hiddenLooksUnknown(permission: String)

  var swift: String {
    switch self {
    case .example(let statuses): ".example(\(statuses))"
    case .withoutBody(let statuses): ".withoutBody(\(statuses))"
    case .dryRun(let path): ".dryRun(path: \(path.map(SwiftName.literal) ?? "nil"))"
    case .head: ".head"
    case .notModified: ".notModified"
    case .matched(let path): ".matched(path: \(SwiftName.literal(path)))"
    case .repeated(let other): ".repeated(other: \(other.map { "[\($0.swift)]" } ?? "[]"))"
    case .walk(let queries): ".walk(queries: [\(queries.map(SwiftName.literal).joined(separator: ", "))])"
    case .foreignCursor(let path, let query):
      ".foreignCursor(path: \(SwiftName.literal(path)), query: \(query.map(SwiftName.literal) ?? "nil"))"
    case .hiddenLooksUnknown(let permission): ".hiddenLooksUnknown(permission: \(SwiftName.literal(permission)))"
    }
  }
}

/// The scenarios that fit an operation.
struct Scenarios {
  let contract: Contract
  let operation: Operation

  func all() -> [Scenario] {
    let statuses = operation.successes.compactMap(\.code).filter { $0 < 300 }
    var all: [Scenario] = [.example(statuses)]
    if let body = operation.body, !body.isRequired { all.append(.withoutBody(statuses)) }
    if has("dry_run") { all.append(.dryRun(path: objectPath)) }
    if operation.method == "GET" { all.append(.head) }
    if has("If-None-Match") { all.append(.notModified) }
    if has("If-Match"), contract.operations.contains(where: { $0.path == operation.path && $0.method == "GET" }) {
      all.append(.matched(path: GivenNames(contract).filled(operation)))
    }
    if has("Idempotency-Key") { all.append(.repeated(other: other)) }
    if has("cursor") {
      all.append(.walk(queries: orders))
      if let list = contract.operations.first(where: { $0.id != operation.id && isList($0) && $0.given != nil }) {
        all.append(.foreignCursor(path: list.path, query: orders.last))
      }
    }
    if operation.path.contains("{"), let permission = AccessCases(contract: contract, operation: operation).blind {
      all.append(.hiddenLooksUnknown(permission: permission))
    }
    return all
  }

  /// The path that reads the object of the operation.
  private var objectPath: String? {
    guard let end = operation.path.firstIndex(of: "}") else { return nil }
    let path = operation.path[...end]
    return contract.operations.first { $0.path == path && $0.method == "GET" }.map(GivenNames(contract).filled)
  }

  private func has(_ name: String) -> Bool { operation.parameters.contains { $0.name == name } }

  private func isList(_ operation: Operation) -> Bool { operation.parameters.contains { $0.name == "cursor" } }

  /// What makes another request of the example.
  private var other: RequestEdit? {
    if has("dry_run") { return .query("dry_run=true") }
    guard let schema = operation.body?.schema, case .object(let rules) = contract.resolved(schema).kind,
      let property = rules.properties.first(where: { !$0.isRequired }),
      let edge = RightValue(contract: contract).edges(property.schema).last
    else { return nil }
    return .set("/\(property.name)", edge.json)
  }

  /// The orders that a list may have, as parts of the query.
  private var orders: [String] {
    guard let sort = operation.parameters.first(where: { $0.name == "sort" }),
      case .enumeration(let words) = contract.resolved(sort.schema).kind
    else { return [] }
    return words.map { "sort=\($0)" }
  }
}
