/// The file of the version as a whole: all of its routes, and its problem types.
struct VersionFile {
  let contract: Contract

  private var tags: [Contract.Tag] {
    contract.tags.filter { tag in contract.operations.contains { $0.tag == tag.name } }
  }

  func routes() -> String {
    let name = "Version" + contract.version.dropFirst().replacing(".", with: "_")
    var source = SwiftSource(from: contract, importing: ["HTTPService"])
    source.line()
    source.documentation("\(contract.title), version \(contract.version) of its API.")
    source.block("public enum \(name)") { source in
      source.line("/// What its paths begin with.")
      source.line("public static let version = \(SwiftName.literal(contract.version))")
      source.line("/// Its point release.")
      source.line("public static let release = \(SwiftName.literal(contract.release))")
      source.line()
      source.line("/// Everything that its handlers must implement.")
      let protocols = tags.isEmpty ? ["Sendable"] : tags.map(HandlerFile.protocolName)
      source.line("public typealias Handlers = \(protocols.joined(separator: " & "))")
      source.line()
      source.documentation("A route for each operation.")
      source.block("public static func routes(_ handlers: some Handlers) -> [Route]") { source in
        let calls = tags.map { "Route.\(SwiftName.plain($0.name))(handlers)" }
        source.line(calls.isEmpty ? "[]" : calls.joined(separator: " + "))
      }
    }
    return source.text
  }

  func problems() -> String {
    var source = SwiftSource(from: contract, importing: ["HTTPService"])
    source.line()
    source.block("extension ProblemType") { source in
      source.documentation("Every type that \(contract.version) declares, in the order of the contract.")
      source.line("public static let declaredIn\(SwiftName.type(contract.version)): [ProblemType] = [")
      source.indented { source in
        for type in contract.problemTypes {
          source.line("ProblemType(name: \(SwiftName.literal(type.name)), status: \(type.status),")
          source.line("  title: \(SwiftName.literal(type.title))),")
        }
      }
      source.line("]")
    }
    return source.text
  }
}
