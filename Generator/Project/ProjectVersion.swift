/// A version of the API among the others.
struct ProjectVersion {
  let document: Document
  let contract: Contract
  /// What it has from the version before; nil for the first.
  let inheritance: Inheritance?

  /// The folder of the handlers that serve an operation.
  func folder(of operation: Operation, among versions: [ProjectVersion]) -> String {
    let own = versions.firstIndex { $0.contract.version == contract.version } ?? 0
    let server = versions[own - (inheritance?.operations[operation.id] ?? 0)]
    return SwiftOutput.folder(of: server.contract.version)
  }
}

extension Project {
  /// All versions, oldest first.
  ///
  /// - Throws: `Diagnostics` where a contract has faults, or means something that cannot be served beside the others.
  func versions() throws -> [ProjectVersion] {
    var versions: [ProjectVersion] = []
    for file in contractFiles() {
      let document = try document(file)
      let contract = try Contract(document, reading: read)
      let inheritance = versions.last.map { Inheritance(contract, from: $0.contract, which: $0.inheritance) }
      if let faults = inheritance?.faults, !faults.isEmpty { throw Diagnostics(faults) }
      versions.append(ProjectVersion(document: document, contract: contract, inheritance: inheritance))
    }
    return versions
  }
}
