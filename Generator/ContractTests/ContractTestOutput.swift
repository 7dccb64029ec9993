/// The contract tests of a contract: a small file of data for each operation, and one that lists them.
public struct ContractTestOutput: Sendable {
  private let contract: Contract

  public init(_ contract: Contract) { self.contract = contract }

  public func files() -> [GeneratedFile] {
    let version = contract.version.replacing(".", with: "_")
    let folder = "Tests/Contract/\(version)/Generated"
    // All versions are tested by one module, whose files must have different names.
    let ending = version.replacing("v", with: "V") + ".swift"
    let names = GivenNames(contract)
    let operations = contract.operations.concurrentMap { operation in
      GeneratedFile(
        path: "\(folder)/\(SwiftName.type(operation.id))\(ending)",
        text: OperationCasesFile(contract: contract, operation: operation, names: names).text())
    }
    return operations + [GeneratedFile(path: "\(folder)/Operations\(ending)", text: index())]
  }

  /// The file that lists the contract tests of all versions, oldest first.
  static func list(_ contracts: [Contract]) -> GeneratedFile {
    var source = SwiftSource(from: "api/", importing: ["Generator"])
    source.line()
    source.documentation("The contract tests of every version.")
    source.block("enum ContractVersions") { source in
      source.documentation("Every operation, the oldest version first.")
      let lists = contracts.map { "\(OperationCasesFile.namespace($0)).operations" }
      source.line("static let operations: [OperationCases] = \(lists.joined(separator: " + "))")
    }
    return GeneratedFile(path: "Tests/Contract/Generated/ContractVersions.swift", text: source.text)
  }

  private func index() -> String {
    var source = SwiftSource(from: contract, importing: ["Generator"])
    source.line()
    source.documentation("The contract tests of \(contract.version).")
    source.block("enum \(OperationCasesFile.namespace(contract))") { source in
      source.documentation("Every operation, in the order of the contract.")
      source.line("static let operations: [OperationCases] = [")
      source.indented { source in
        for operation in contract.operations { source.line("\(SwiftName.plain(operation.id)),") }
      }
      source.line("]")
    }
    return source.text
  }
}
