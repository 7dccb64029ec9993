/// Where the named schemas of a contract are used.
struct SchemaUsage {
  private let sent: Set<String>
  private var bodies: [String: [Operation]] = [:]
  /// The ids of the operations whose body or answer it is.
  private var operations: [String: [String]] = [:]
  /// How often a schema is named at all.
  private var mentions: [String: Int] = [:]
  private let contract: Contract

  init(_ contract: Contract) {
    self.contract = contract
    sent = contract.schemasByName.reached(
      from: contract.operations.flatMap { $0.body?.contents ?? [] }.compactMap(\.schema))
    for operation in contract.operations {
      var names: [String] = []
      if case .reference(let name)? = operation.body?.schema?.kind { bodies[name, default: []].append(operation) }
      for content in (operation.body?.contents ?? []) + operation.responses.flatMap(\.contents) {
        if case .reference(let name)? = content.schema?.kind, !names.contains(name) { names.append(name) }
      }
      for name in names { operations[name, default: []].append(operation.id) }
      operation.visitSchemas { $0.visitParts { count($0) } }
    }
    for schema in contract.schemas { schema.visitParts { count($0) } }
  }

  private mutating func count(_ schema: Schema) {
    if case .reference(let name) = schema.kind { mentions[name, default: 0] += 1 }
  }

  /// Whether it is, or is part of, the body of a request.
  func isSent(_ name: String) -> Bool { sent.contains(name) }

  /// The operation whose body it is, where it is used for nothing else.
  func onlyBody(_ name: String) -> Operation? {
    guard let operation = bodies[name]?.first, bodies[name]?.count == 1 else { return nil }
    // Each media type of the body names it.
    return mentions[name] == operation.body?.contents.count ? operation : nil
  }

  /// The ids of the operations whose body or answer it is; none for what nearly all answer, such as the problem.
  func operations(with name: String) -> [String] {
    let ids = operations[name] ?? []
    return ids.count * 4 > contract.operations.count * 3 ? [] : ids
  }
}
