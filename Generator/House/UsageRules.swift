import YAML

/// The document around the operations: components that something refers to, one server, its version and release.
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
        if !reading.isUsed(key.text, of: section) {
          return contract.finding(
            .unusedComponent, key.range.start,
            "`\(key.text)` of components/\(section) is used nowhere: remove it, or refer to it")
        }
        // The names of security schemes are what clients call them.
        guard section != "securitySchemes", !Vocabulary.isCamelCase(key.text, upper: true) else { return nil }
        let message =
          "`\(key.text)` of components/\(section) must be letters and digits that begin with a capital letter"
        return contract.finding(.componentName, key.range.start, message)
      }
    }
    let servers = reading.root.elements("servers").compactMap { server -> Diagnostic? in
      guard server.string("url") != "/" else { return nil }
      return contract.finding(.server, server.position("url"), "the server is the one that serves the contract: `/`")
    }
    return unused + servers + version() + release()
  }

  /// Both versions are read; what the project itself writes is in the newer one.
  private func version() -> [Diagnostic] {
    guard reading.set.main.dialect != .v3_1 else { return [] }
    let position = reading.root.position("openapi")
    return [contract.finding(.openAPIVersion, position, "the contracts of this project are written in OpenAPI 3.1")]
  }

  /// Three numbers, and `-open` while the version is not sealed; whether they are those of the version, the seal asks.
  private func release() -> [Diagnostic] {
    let release = Release(contract.release)
    if release.numbers.count == 3, ["", "-open"].contains(release.suffix) { return [] }
    let position = reading.root["info"]?.position("version") ?? reading.root.start
    let message =
      "`info.version` is three numbers, with `-open` behind them until the version is sealed, not `\(contract.release)`"
    return [contract.finding(.release, position, message)]
  }
}
