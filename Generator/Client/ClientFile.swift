/// The client of a contract as a whole: where it asks, and what it authenticates with.
struct ClientFile {
  let contract: Contract

  func text() -> String {
    var source = SwiftSource(from: contract, importing: ["APIClient", "HTTPClient", "Values"])
    source.line()
    source.documentation(documentation)
    source.block("public struct Client: Sendable") { source in
      source.line("/// Where requests go, and for how long.")
      source.line("public var connection: Connection")
      source.line("public var credentials: Credentials")
      source.line()
      source.documentation(
        """
        - Parameters:
          - url: scheme, host and port, with the path in front of the operations' own.
          - transport: what carries the requests; nil for one of its own, which ends with the client.
        """)
      let url = ServersFile(contract: contract).usual.map { " = \($0)" } ?? ""
      source.line("public init(")
      source.indented {
        $0.line("url: String\(url), credentials: Credentials = Credentials(), transport: (any Transport)? = nil")
      }
      source.block(")") { source in
        source.line("connection = Connection(url: url, transport: transport)")
        source.line("self.credentials = credentials")
      }
      source.line()
      source.line("/// Asks, and gives the typed answer.")
      source.line("public func send<Operation: APIOperation>(")
      source.indented { $0.line("_ operation: Operation") }
      source.block(") async throws(APIError) -> Operation.Answer") {
        $0.line("try await connection.send(operation, credentials: credentials.byScheme)")
      }
    }
    source.line()
    CredentialsCode(schemes: contract.securitySchemes).emit(into: &source)
    return source.text
  }

  private var documentation: String {
    var paragraphs = [
      "A client of \(contract.title)\(contract.release.isEmpty ? "" : ", version \(contract.release)")."
    ]
    if !contract.summary.isEmpty { paragraphs.append(contract.summary) }
    if !contract.description.isEmpty { paragraphs.append(contract.description) }
    if !contract.webhooks.isEmpty {
      let list = contract.webhooks.map { webhook in
        "- `\(webhook.method) \(webhook.path)`" + (webhook.summary.isEmpty ? "" : ": \(webhook.summary)")
      }
      paragraphs.append("The service sends, to where it is told to:\n" + list.joined(separator: "\n"))
    }
    return paragraphs.joined(separator: "\n\n")
  }
}

/// What requests are authenticated with: a value for each security scheme.
private struct CredentialsCode {
  let schemes: [(scheme: SecurityScheme, name: String)]

  init(schemes: [SecurityScheme]) {
    var names = UniqueNames(taken: ["byScheme"])
    // What the connection itself proves is the transport's.
    self.schemes = schemes.filter { $0.kind != .mutualTLS }.map { ($0, names.name(SwiftName.member($0.name))) }
  }

  func emit(into source: inout SwiftSource) {
    source.line("/// What requests are authenticated with; those that need none are sent without.")
    source.block("public struct Credentials: Sendable") { source in
      for (scheme, name) in schemes {
        source.documentation(documentation(scheme))
        source.line("public var \(name): \(type(scheme))?")
      }
      if !schemes.isEmpty { source.line() }
      emitInitializer(into: &source)
      source.line()
      source.line("/// By the names of the schemes.")
      source.block("var byScheme: [String: Credential]") { source in
        guard !schemes.isEmpty else { return source.line("[:]") }
        source.line("var given: [String: Credential] = [:]")
        for (scheme, name) in schemes {
          source.line(
            "if let value = self.\(name) { given[\(SwiftName.literal(scheme.name))] = \(credential(scheme)) }")
        }
        source.line("return given")
      }
    }
  }

  private func emitInitializer(into source: inout SwiftSource) {
    guard !schemes.isEmpty else { return source.line("public init() {}") }
    source.line("public init(")
    source.indented { source in
      for (index, (scheme, name)) in schemes.enumerated() {
        source.line("\(name): \(type(scheme))? = nil\(index + 1 < schemes.count ? "," : "")")
      }
    }
    source.block(")") { source in for (_, name) in schemes { source.line("self.\(name) = \(name)") } }
  }

  private func isBasic(_ scheme: SecurityScheme) -> Bool {
    scheme.kind == .http && scheme.detail.lowercased() == "basic"
  }

  private func type(_ scheme: SecurityScheme) -> String { isBasic(scheme) ? "HTTPRequest.Credentials" : "Secret" }

  private func credential(_ scheme: SecurityScheme) -> String {
    switch scheme.kind {
    case .apiKey:
      ".apiKey(value, name: \(SwiftName.literal(scheme.detail)), in: .\(scheme.location?.rawValue ?? "header"))"
    case .http where isBasic(scheme): ".basic(value)"
    case .http where scheme.detail.lowercased() != "bearer":
      ".authorization(scheme: \(SwiftName.literal(scheme.detail)), value)"
    case .http, .oauth2, .openIdConnect, .mutualTLS: ".bearer(value)"
    }
  }

  private func documentation(_ scheme: SecurityScheme) -> String {
    let what =
      switch scheme.kind {
      case .apiKey: "A key, sent as `\(scheme.detail)` in the \(scheme.location?.rawValue ?? "header")."
      case .http where isBasic(scheme): "A name and a password."
      case .http where scheme.detail.lowercased() == "bearer": "A bearer token."
      case .http: "What stands in `Authorization` after `\(scheme.detail)`."
      case .oauth2: "A token of OAuth 2.0."
      case .openIdConnect: "A token of OpenID Connect; see `\(scheme.detail)`."
      case .mutualTLS: ""
      }
    let flows = scheme.flows.map { flow in
      let places = [flow.authorizationURL, flow.tokenURL].compactMap { $0.map { "`\($0)`" } }.joined(separator: ", ")
      let scopes = flow.scopes.map { "\n  - `\($0.name)`" + ($0.description.isEmpty ? "" : ": \($0.description)") }
      return "- \(flow.name)" + (places.isEmpty ? "" : ": \(places)") + scopes.joined()
    }
    return [what, scheme.description, flows.joined(separator: "\n")].filter { !$0.isEmpty }.joined(separator: "\n\n")
  }
}
