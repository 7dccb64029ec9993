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
    if has("If-Match"), contract.operations(at: operation.path).contains(where: { $0.method == "GET" }) {
      all.append(.matched(path: GivenNames.filled(operation)))
    }
    if has("Idempotency-Key") { all.append(.repeated(other: other.map { [$0] } ?? [])) }
    if has("cursor") {
      all.append(.walk(queries: orders))
      all += filters
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
    return contract.operations(at: String(operation.path[...end])).first { $0.method == "GET" }.map(GivenNames.filled)
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

  /// The parameters of a list that speak of a place of its items.
  private var filters: [Scenario] {
    guard let list = operation.successes.first?.contents.first?.schema,
      case .object(let rules) = contract.resolved(list).kind, let items = rules.property("items"),
      case .array(let array) = contract.resolved(items.schema).kind
    else { return [] }
    let places = FilteredPlaces(contract: contract, item: array.items)
    return operation.parameters.filter { $0.location == .query }.compactMap { parameter in
      places.pointer(of: parameter).map { .filter(parameter: parameter.name, pointer: $0) }
    }
  }

  /// The orders that a list may have, as parts of the query.
  private var orders: [String] {
    guard let sort = operation.parameters.first(where: { $0.name == "sort" }),
      case .enumeration(let words) = contract.resolved(sort.schema).kind
    else { return [] }
    return words.map { "sort=\($0)" }
  }
}
