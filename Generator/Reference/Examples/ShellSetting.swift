import Values

/// What a shell is told once, so that the examples of a document can be pasted: the address and the secrets that they name.
struct ShellSetting {
  private let lines: [String]

  init(_ contract: Contract, on site: Reference.Site) {
    let servers = contract.operations.compactMap { operation -> String? in
      guard case .variable(let name) = ExampleServer(operation, of: contract, on: site) else { return nil }
      return "export \(name)=https://\(site == .service ? "gwm" : "api").example.org"
    }
    let secrets = contract.operations.flatMap { ExampleCredential.all($0, of: contract, on: site) }.map {
      credential in
      let name = credential.variable
      let isBasic = credential.prefix.lowercased() == "basic "
      return "read -rs \(name) && export \(name)\(isBasic ? " # NAME:PASSWORD in Base64" : "")"
    }
    lines = (servers + secrets).unique
  }

  /// Empty where the examples name nothing.
  func html() -> HTML {
    lines.isEmpty ? .none : CodeBlock("Once in each shell", code: lines.joined(separator: "\n")).html()
  }
}
