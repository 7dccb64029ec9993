/// The client of a contract in Swift: a small file for each schema and operation, and two that list what there is.
///
/// What does not depend on the contract stands beside them, written by hand: `Sources/GWMClient`.
public struct ClientOutput: Sendable {
  private let contract: Contract

  public init(_ contract: Contract) { self.contract = contract }

  public func files() -> [GeneratedFile] {
    let folder = "Sources/GWMClient/Generated"
    let schemas = SwiftOutput(contract).schemaFiles(in: "\(folder)/Schemas", side: .client)
    let operations = contract.operations.map { operation in
      GeneratedFile(
        path: "\(folder)/Operations/\(SwiftName.type(operation.id)).swift",
        text: ClientOperationFile(contract: contract, operation: operation).text())
    }
    let version = ClientVersionFile(contract: contract)
    return schemas + operations + [
      GeneratedFile(path: "\(folder)/Operations.swift", text: version.operations()),
      GeneratedFile(path: "\(folder)/ProblemType.swift", text: version.problemTypes()),
    ]
  }
}
