import YAML

/// A version of the API among the others, as it was read.
public struct ProjectVersion: Sendable {
  let document: Document
  /// What its document means.
  public let contract: Contract
  /// What it has from the version before; nil for the first.
  let inheritance: Inheritance?

  /// Where its `info.version` stands.
  var releasePosition: Position { document.root["info"]?["version"]?.start ?? .start }

  /// The folder of the handlers that serve an operation.
  func folder(of operation: Operation, among versions: [ProjectVersion]) -> String {
    let own = versions.firstIndex { $0.contract.version == contract.version } ?? 0
    let server = versions[own - (inheritance?.operations[operation.id] ?? 0)]
    return SwiftOutput.folder(of: server.contract.version)
  }
}

extension Project {
  /// Reads one contract by itself.
  public func version(_ file: String) throws -> ProjectVersion {
    let document = try document(file)
    return ProjectVersion(document: document, contract: try Contract(document, reading: read), inheritance: nil)
  }

  /// Reads all versions, oldest first.
  ///
  /// - Throws: `Diagnostics` with all faults of all contracts, where they mean something that cannot be served side by
  ///   side too, or name a successor that is not there; `FileError`.
  public func versions() throws -> [ProjectVersion] {
    let documents = try contractFiles().map(document)
    let contracts = try read(documents)
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

  private func read(_ documents: [Document]) throws -> [Contract] {
    var faults: [Diagnostic] = []
    let contracts = documents.compactMap { document -> Contract? in
      do throws(Diagnostics) {
        return try Contract(document, reading: read)
      } catch {
        faults += error.all
        return nil
      }
    }
    guard faults.isEmpty else { throw Diagnostics(faults) }
    return contracts
  }
}
