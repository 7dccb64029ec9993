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
  /// - Throws: `Diagnostics` where a contract has faults, means something that cannot be served beside the others, or
  ///   names a successor that is not there.
  func versions() throws -> [ProjectVersion] {
    let documents = try contractFiles().map(document)
    let contracts = try documents.map { try Contract($0, reading: read) }
    let later = contracts.indices.map { Array(contracts[($0 + 1)...]) }
    let astray = zip(contracts, later).flatMap { Successors($0.operations, later: $1).diagnostics(in: $0) }
    guard astray.isEmpty else { throw Diagnostics(astray) }
    var versions: [ProjectVersion] = []
    for (index, document) in documents.enumerated() {
      let contract = contracts[index].followed(by: later[index])
      let inheritance = versions.last.map { Inheritance(contract, from: $0.contract, which: $0.inheritance) }
      if let faults = inheritance?.faults, !faults.isEmpty { throw Diagnostics(faults) }
      versions.append(ProjectVersion(document: document, contract: contract, inheritance: inheritance))
    }
    return versions
  }
}
