/// The file of a tag: the protocol that its handlers implement, and the routes that call them.
struct HandlerFile {
  let contract: Contract
  let tag: Contract.Tag
  let inheritance: Inheritance?

  /// Those that no earlier version serves.
  private let operations: [Operation]
  /// Asked where a permission is lacking: an object that may not be seen is as unknown as one that is not there.
  private let check: String?

  init(contract: Contract, tag: Contract.Tag, inheritance: Inheritance?) {
    self.contract = contract
    self.tag = tag
    self.inheritance = inheritance
    operations = contract.operations.filter { $0.tag == tag.name && inheritance?.operations[$0.id] == nil }
    let needsIt = operations.contains { operation in
      operation.path.contains("{id}") && !["none", "self"].contains(operation.permission)
        && !operation.permission.hasSuffix(":read")
    }
    check = needsIt ? "canSee\(SwiftName.singular(tag.name))" : nil
  }

  var isNeeded: Bool { !operations.isEmpty }
  var protocolName: String { SwiftName.type(tag.name) + "Handlers" }
  /// The function that gives the routes.
  var routesName: String { SwiftName.plain(tag.name) }
  /// The check that the handlers of this very version make.
  var declaredCheck: String? { check.flatMap { inheritance?.checks[$0] == nil ? $0 : nil } }

  func text() -> String {
    var source = SwiftSource(from: contract, importing: ["HTTPService", "Values"])
    source.line()
    source.documentation("What serves the operations of `\(tag.name)`: \(tag.description)")
    let standsOn = inheritance == nil ? "Sendable" : VersionFile.forwarding
    source.block("public protocol \(protocolName): \(standsOn)") { source in
      for operation in operations {
        let name = SwiftName.type(operation.id)
        source.documentation("\(operation.summary).\n- Throws: `Problem` of a type that the operation declares.")
        source.line("func \(SwiftName.member(operation.id))(_ call: \(name).Call) async throws -> \(name).Answer")
      }
      if let declaredCheck {
        source.documentation("Whether the object of that id exists and the principal may see it.")
        source.line("func \(declaredCheck)(_ id: UUID, _ principal: HTTPService.Principal) async throws -> Bool")
      }
    }
    source.line()
    source.block("extension Route") { source in
      source.documentation("The routes of `\(tag.name)`.")
      source.block("static func \(SwiftName.member(tag.name))(_ handlers: some \(protocolName)) -> [Route]") { source in
        source.line("[")
        source.indented { source in
          for operation in operations {
            let name = SwiftName.type(operation.id)
            source.line("\(name).route(handlers, as: \(name).operation),")
          }
        }
        source.line("]")
      }
    }
    for operation in operations { emitRoute(operation, into: &source) }
    return source.text
  }

  private func emitRoute(_ operation: Operation, into source: inout SwiftSource) {
    let uses = operation.path.contains("{id}") ? check : nil
    let argument = uses.map { ", canSee: \(Inheritance.before(inheritance?.checks[$0] ?? 0)).\($0)" } ?? ""
    source.line()
    source.block("extension \(SwiftName.type(operation.id))") { source in
      source.documentation("The route that serves it, as what it is or as what a later version calls the same.")
      source.block(
        "public static func route(_ handlers: some \(protocolName), as operation: HTTPService.Operation) -> Route"
      ) { source in
        source.line("Route(operation\(argument)) { input in")
        source.indented {
          $0.line("try await handlers.\(SwiftName.member(operation.id))(Call(input)).encoded(for: input)")
        }
        source.line("}")
      }
    }
  }
}
