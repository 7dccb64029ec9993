/// A file that the compiler writes: where, and what.
public struct GeneratedFile: Sendable, Equatable {
  /// Relative to the package.
  public let path: String
  public let text: String

  public init(path: String, text: String) {
    self.path = path
    self.text = text
  }
}

/// The Swift code of a contract: a small file for each schema, operation and tag.
public struct SwiftOutput: Sendable {
  private let contract: Contract

  public init(_ contract: Contract) { self.contract = contract }

  private var folder: String { SwiftOutput.module(of: contract.version) + "/Generated" }

  /// The folder of a version's module.
  static func module(of version: String) -> String { "Sources/APIv" + version.dropFirst().replacing(".", with: "_") }

  public func files() -> [GeneratedFile] {
    let schemas = schemaFiles(in: "\(folder)/Schemas")
    let operations = contract.operations.map { operation in
      GeneratedFile(
        path: "\(folder)/Operations/\(SwiftName.type(operation.id)).swift",
        text: OperationFile(contract: contract, operation: operation).text())
    }
    let handlers = contract.tags
      .filter { tag in contract.operations.contains { $0.tag == tag.name } }
      .map { tag in
        GeneratedFile(
          path: "\(folder)/Handlers/\(HandlerFile.protocolName(tag)).swift",
          text: HandlerFile(contract: contract, tag: tag).text())
      }
    let version = VersionFile(contract: contract)
    return schemas + operations + handlers + [
      GeneratedFile(path: "\(folder)/Routes.swift", text: version.routes()),
      GeneratedFile(path: "\(folder)/ProblemTypes.swift", text: version.problems()),
    ]
  }

  /// A file for each schema that Swift declares something for.
  func schemaFiles(in folder: String, side: Side = .service) -> [GeneratedFile] {
    let recursion = Recursion(contract)
    return contract.schemas.compactMap { schema -> GeneratedFile? in
      guard let name = schema.name else { return nil }
      let file = SchemaFile(contract: contract, schema: schema, name: name, recursion: recursion, side: side)
      return file.text().map {
        GeneratedFile(path: "\(folder)/\(SwiftName.type(name)).swift", text: $0)
      }
    }
  }
}
