/// The file of a tag: the protocol that its handlers implement, and the routes that call them.
struct HandlerFile {
  let contract: Contract
  let tag: Contract.Tag

  private let operations: [Operation]
  /// Asked where a permission is lacking: an object that may not be seen is as unknown as one that is not there.
  private let canSee: String?
  private var protocolName: String { HandlerFile.protocolName(tag) }

  init(contract: Contract, tag: Contract.Tag) {
    self.contract = contract
    self.tag = tag
    operations = contract.operations.filter { $0.tag == tag.name }
    let needsIt = operations.contains { operation in
      operation.path.contains("{id}") && !["none", "self"].contains(operation.permission)
        && !operation.permission.hasSuffix(":read")
    }
    canSee = needsIt ? "canSee\(SwiftName.singular(tag.name))" : nil
  }

  static func protocolName(_ tag: Contract.Tag) -> String { SwiftName.type(tag.name) + "Handlers" }

  func text() -> String {
    var source = SwiftSource(from: contract, importing: ["HTTPService", "Values"])
    source.line()
    source.documentation("What serves the operations of `\(tag.name)`: \(tag.description)")
    source.block("public protocol \(protocolName): Sendable") { source in
      for operation in operations {
        let name = SwiftName.type(operation.id)
        source.documentation("\(operation.summary).\n- Throws: `Problem` of a type that the operation declares.")
        source.line("func \(SwiftName.member(operation.id))(_ call: \(name).Call) async throws -> \(name).Answer")
      }
      if let canSee {
        source.documentation("Whether the object of that id exists and the principal may see it.")
        source.line("func \(canSee)(_ id: UUID, _ principal: HTTPService.Principal) async throws -> Bool")
      }
    }
    source.line()
    source.block("extension Route") { source in
      source.documentation("The routes of `\(tag.name)`.")
      source.block("static func \(SwiftName.member(tag.name))(_ handlers: some \(protocolName)) -> [Route]") { source in
        source.line("[")
        source.indented { source in for operation in operations { emitRoute(operation, into: &source) } }
        source.line("]")
      }
    }
    return source.text
  }

  private func emitRoute(_ operation: Operation, into source: inout SwiftSource) {
    let name = SwiftName.type(operation.id)
    let usesIt = canSee != nil && operation.path.contains("{id}")
    let argument = usesIt ? ", canSee: handlers.\(canSee ?? "")" : ""
    source.line("Route(\(name).operation\(argument)) { input in")
    source.indented {
      $0.line("try await handlers.\(SwiftName.member(operation.id))(\(name).Call(input)).encoded(for: input)")
    }
    source.line("},")
  }
}
