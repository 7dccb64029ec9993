/// Where an operation is asked for, in Swift.
struct EndpointCode {
  let contract: Contract
  let operation: Operation
  let accepts: [String]

  func emit(into source: inout SwiftSource) {
    source.block("public static var endpoint: Endpoint") { source in
      source.line("Endpoint(")
      source.indented { source in
        source.line("id: \(SwiftName.literal(operation.id)),")
        source.line("method: \(SwiftName.literal(operation.method)),")
        source.line("path: \(SwiftName.literal(operation.path)),")
        var last = "accepts: \(SwiftName.literals(accepts))"
        if !security.isEmpty {
          source.line(last + ",")
          last = "security: [\(security.map(SwiftName.literals).joined(separator: ", "))]"
        }
        if let server = operation.servers.first {
          source.line(last + ",")
          last = "server: \(ServerURL(server).literalOfDefaults)"
        }
        source.line(last + ")")
      }
    }
  }

  /// The names of the schemes of each way to authenticate; what the connection itself proves is none of them.
  private var security: [[String]] {
    let own = contract.securitySchemes.filter { $0.kind == .mutualTLS }.map(\.name)
    return (operation.security ?? contract.security ?? [])
      .map { $0.schemes.map(\.name).filter { !own.contains($0) } }.filter { !$0.isEmpty }
  }
}

/// The URL of a server, whose names in braces are its variables.
struct ServerURL {
  private let server: Contract.Server

  init(_ server: Contract.Server) { self.server = server }

  /// With the default of each variable; no slash at the end.
  var literalOfDefaults: String {
    var url = server.url
    for variable in server.variables { url = url.replacing("{\(variable.name)}", with: variable.defaultValue) }
    return SwiftName.literal(ServerURL.trimmed(url))
  }

  /// As a string into which the variables are put, each by its expression.
  func literal(_ expressions: [(name: String, expression: String)]) -> String {
    var literal = SwiftName.literal(ServerURL.trimmed(server.url))
    for (name, expression) in expressions { literal = literal.replacing("{\(name)}", with: "\\(\(expression))") }
    return literal
  }

  /// Whether it says by itself where the service is.
  var isAbsolute: Bool { server.url.contains("://") && !server.url.hasPrefix("{") }

  private static func trimmed(_ url: String) -> String {
    var url = url
    while url.hasSuffix("/") { url.removeLast() }
    return url
  }
}
