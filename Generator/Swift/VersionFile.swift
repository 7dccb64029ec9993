/// The file of the version as a whole: all of its routes.
struct VersionFile {
  let contract: Contract
  var inheritance: Inheritance?

  /// The protocol that handlers implement which have others before them.
  static let forwarding = "ForwardingHandlers"

  /// `Version1_0`
  static func name(of version: String) -> String { "Version" + version.dropFirst().replacing(".", with: "_") }

  private var handlers: [HandlerFile] {
    contract.tags.map { HandlerFile(contract: contract, tag: $0, inheritance: inheritance) }.filter(\.isNeeded)
  }

  func routes() -> String {
    let modules = (inheritance.map { [SwiftOutput.module(of: $0.base)] } ?? []) + ["HTTPService", "Values"]
    var source = SwiftSource(from: contract, importing: modules)
    source.line()
    source.documentation("\(contract.title), version \(contract.version) of its API.")
    source.block("public enum \(VersionFile.name(of: contract.version))") { source in
      source.line("/// What it is called, and where in its life it is.")
      source.line("public static let served = ServedVersion(")
      source.line("  name: \(SwiftName.literal(contract.version)), release: \(SwiftName.literal(contract.release)),")
      source.line("  isOpen: \(Release(contract.release).isDraft),")
      source.line("  deprecatedAt: \(moment(contract.deprecation?.since)),")
      source.line("  sunsetAt: \(moment(contract.deprecation?.sunset)))")
      source.line()
      source.line(
        "/// Everything that its handlers must implement\(inheritance.map { ": what \($0.base) has not" } ?? "").")
      let standsOn = inheritance == nil ? [] : [VersionFile.forwarding]
      let protocols = standsOn + handlers.map(\.protocolName)
      source.line("public typealias Handlers = \(protocols.isEmpty ? "Sendable" : protocols.joined(separator: " & "))")
      source.line()
      source.documentation("A route for each operation.")
      source.block("public static func routes(_ handlers: some Handlers) -> [Route]") { source in
        let calls = (inheritance == nil ? [] : ["forwarded"]) + handlers.map(\.routesName)
        source.line(calls.isEmpty ? "[]" : calls.map { "Route.\($0)(handlers)" }.joined(separator: " + "))
      }
    }
    if let inheritance { emitForwarding(from: inheritance, into: &source) }
    return source.text
  }

  private func moment(_ text: String?) -> String {
    text.flatMap(Deprecation.moment).map { "Timestamp(microseconds: \($0.microseconds))" } ?? "nil"
  }

  private func emitForwarding(from inheritance: Inheritance, into source: inout SwiftSource) {
    source.line()
    source.documentation("What the handlers of \(contract.version) stand on.")
    source.block("public protocol \(VersionFile.forwarding): Sendable") { source in
      source.line("associatedtype Before: \(VersionFile.name(of: inheritance.base)).Handlers")
      source.documentation("What serves \(inheritance.base), and all that means the same in \(contract.version).")
      source.line("var before: Before { get }")
    }
  }
}
