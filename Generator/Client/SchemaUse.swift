/// The schemas that the code of a client names, so that nothing is written which nothing uses: the types of the
/// components, which are the document's own, and what they and the operations are made of.
struct SchemaUse {
  private let contract: Contract
  private(set) var names: Set<String> = []

  init(_ contract: Contract) {
    self.contract = contract
    for schema in contract.schemas {
      guard let name = schema.name else { continue }
      // How a value of a plain type is read is used by what reads it, if anything does.
      let isCompiled = SwiftType.declares(schema) || contract.operations.isEmpty
      // The tests of a compiled package read the examples.
      if isCompiled && contract.componentSchemas.contains(name) || !schema.examples.isEmpty { add(name) }
    }
  }

  /// Notes a schema whose values are read.
  mutating func reads(_ schema: Schema) {
    schema.visitParts { part in if case .reference(let name) = part.kind { add(name) } }
  }

  /// Notes a schema that gives a value its type, which may write itself.
  mutating func types(_ schema: Schema) {
    schema.visitParts { part in
      guard case .reference(let name) = part.kind, let target = contract.schema(named: name) else { return }
      if SwiftType.declares(target) { add(name) } else { types(target) }
    }
  }

  private mutating func add(_ name: String) {
    guard names.insert(name).inserted, let schema = contract.schema(named: name) else { return }
    reads(schema)
  }
}
