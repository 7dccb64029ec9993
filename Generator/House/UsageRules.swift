import YAML

/// Components that nothing refers to, and servers that are not this one.
struct UsageRules {
  private let contract: Contract
  private let reading: ContractReading

  /// What is read where it is referred to.
  private static let sections = [
    "securitySchemes", "headers", "parameters", "responses", "examples", "requestBodies", "links", "callbacks",
    "pathItems",
  ]

  init(_ contract: Contract, _ reading: ContractReading) {
    self.contract = contract
    self.reading = reading
  }

  func diagnostics() -> [Diagnostic] {
    let components = reading.root["components"]
    let unused = UsageRules.sections.flatMap { section in
      (components?.entries(section) ?? []).compactMap { key, _ -> Diagnostic? in
        guard !reading.isUsed(key.text, of: section) else { return nil }
        return fault(key.range.start, "unused-component", "`\(key.text)` of components/\(section) is used nowhere")
      }
    }
    let servers = reading.root.elements("servers").compactMap { server -> Diagnostic? in
      guard server.string("url") != "/" else { return nil }
      return fault(server.position("url"), "server", "the server is the one that serves the contract: `/`")
    }
    return unused + servers + version()
  }

  /// Both versions are read; what the project itself writes is in the newer one.
  private func version() -> [Diagnostic] {
    guard reading.set.main.dialect != .v3_1 else { return [] }
    return [
      fault(reading.root.position("openapi"), "version", "the contracts of this project are written in OpenAPI 3.1")
    ]
  }

  private func fault(_ position: Position, _ rule: String, _ message: String) -> Diagnostic {
    Diagnostic(file: contract.file, at: position, rule: rule, message)
  }
}
