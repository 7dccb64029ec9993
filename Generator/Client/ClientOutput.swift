/// The client of a contract in Swift: a small file for each schema and operation, and those of the client as a whole.
///
/// What does not depend on the contract stands beside them, written by hand: `Sources/APIClient`, and for the project's
/// own contracts `Sources/GWMClient`.
public struct ClientOutput: Sendable {
  private let contract: Contract

  public init(_ contract: Contract) { self.contract = contract }

  /// The client of one of the project's own contracts.
  public func files() -> [GeneratedFile] {
    let folder = "Sources/GWMClient/Generated"
    let version = ClientVersionFile(contract: contract)
    return files(in: folder, kind: .house) + [
      GeneratedFile(path: "\(folder)/Operations.swift", text: version.operations()),
      GeneratedFile(path: "\(folder)/ProblemType.swift", text: version.problemTypes()),
    ]
  }

  /// The client of any other contract: types alone where it has no operations, and some.
  func files(in folder: String) -> [GeneratedFile] {
    var files = files(in: folder, kind: .general)
    // A module has at least one file.
    if !contract.operations.isEmpty || files.isEmpty {
      files.append(GeneratedFile(path: "\(folder)/Client.swift", text: ClientFile(contract: contract).text()))
    }
    if !contract.servers.isEmpty {
      files.append(GeneratedFile(path: "\(folder)/Servers.swift", text: ServersFile(contract: contract).text()))
    }
    return files
  }

  private func files(in folder: String, kind: ClientKind) -> [GeneratedFile] {
    let names = ClientNames(contract, kind)
    var use = SchemaUse(contract)
    let operations = contract.operations.indices.map { index in
      let file = ClientOperationFile(contract: contract, index: index, kind: kind, names: names)
      file.note(in: &use)
      return GeneratedFile(path: "\(folder)/Operations/\(SwiftName.file(file.name))", text: file.text())
    }
    let side: Side = kind == .house ? .client : .generalClient
    return SwiftOutput(contract).schemaFiles(in: "\(folder)/Schemas", only: use.names, side: side) + operations
  }
}
