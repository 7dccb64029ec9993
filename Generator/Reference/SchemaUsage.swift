import JSON

/// Where the named schemas of a contract are used.
struct SchemaUsage {
  private var sent: Set<String> = []
  private var operations: [String: [String]] = [:]
  private var examples: [String: JSONValue] = [:]
  private let contract: Contract

  init(_ contract: Contract) {
    self.contract = contract
    for operation in contract.operations {
      for content in operation.body?.contents ?? [] {
        if let schema = content.schema { sent.formUnion(names(schema)) }
      }
      let contents = (operation.body?.contents ?? []) + operation.responses.flatMap(\.contents)
      for content in contents {
        guard case .reference(let name)? = content.schema?.kind else { continue }
        if operations[name]?.last != operation.id { operations[name, default: []].append(operation.id) }
        if examples[name] == nil { examples[name] = content.examples.first?.value }
      }
    }
  }

  /// Whether it is, or is part of, the body of a request.
  func isSent(_ name: String) -> Bool { sent.contains(name) }

  /// The ids of the operations whose body or answer it is; none for what nearly all answer, such as the problem.
  func operations(with name: String) -> [String] {
    let ids = operations[name] ?? []
    return ids.count * 4 > contract.operations.count * 3 ? [] : ids
  }

  /// An example of it, where it is the whole of a body or an answer.
  func example(of name: String) -> JSONValue? { examples[name] }

  /// The schemas that `schema` names, and those that they name.
  private func names(_ schema: Schema) -> Set<String> {
    var found: Set<String> = []
    func visit(_ schema: Schema) {
      switch schema.kind {
      case .reference(let name):
        if found.insert(name).inserted, let target = contract.schema(named: name) { visit(target) }
      case .array(let rules): visit(rules.items)
      case .object(let rules):
        rules.properties.forEach { visit($0.schema) }
        if let additional = rules.additional { visit(additional) }
      default: break
      }
    }
    visit(schema)
    return found
  }
}
