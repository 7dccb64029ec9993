/// The files of what a version has from the one before it: aliases of its types, and routes to its handlers.
struct InheritedFiles {
  let contract: Contract
  let inheritance: Inheritance

  private var module: String { SwiftOutput.module(of: inheritance.base) }

  private var operations: [Operation] {
    contract.operations.filter { inheritance.operations[$0.id] != nil }
  }

  /// Those that this version serves at a path of its own.
  private var served: [Operation] { operations.filter { !inheritance.isServedBefore($0) } }

  func schemas() -> String {
    var source = SwiftSource(from: contract, importing: [module])
    source.line()
    source.line("// What these mean in \(contract.version) is what they mean in \(inheritance.base).")
    for schema in contract.schemas {
      guard let name = schema.name, inheritance.schemas.contains(name) else { continue }
      source.line()
      source.documentation(schema.description)
      emitAlias(SwiftName.type(name), into: &source)
    }
    return source.text
  }

  func routes() -> String {
    var source = SwiftSource(from: contract, importing: [module, "HTTPService"])
    source.line()
    source.line(
      "// What these mean in \(contract.version) is what they mean in \(inheritance.base), so its handlers serve them.")
    for operation in operations {
      source.line()
      source.documentation("\(operation.summary): `\(operation.subject)`.")
      emitAlias(SwiftName.type(operation.id), into: &source)
    }
    source.line()
    source.block("extension Route") { source in
      source.documentation(
        "A route for each of them\(served.count < operations.count ? " that begins with the version" : "").")
      source.block("static func forwarded(_ handlers: some \(VersionFile.forwarding)) -> [Route]") { source in
        source.line("[")
        source.indented { source in
          for operation in served {
            let handlers = Inheritance.before(inheritance.operations[operation.id] ?? 0)
            source.line("\(SwiftName.type(operation.id)).route(\(handlers), as: .\(SwiftName.plain(operation.id))),")
          }
        }
        source.line("]")
      }
    }
    if served.isEmpty { return source.text }
    source.line()
    source.block("extension HTTPService.Operation") { source in
      for (index, operation) in served.enumerated() {
        if index > 0 { source.line() }
        OperationFile(contract: contract, operation: operation)
          .emitOperation(SwiftName.member(operation.id), into: &source)
      }
    }
    return source.text
  }

  private func emitAlias(_ name: String, into source: inout SwiftSource) {
    source.line("public typealias \(name) = \(module).\(name)")
  }
}
