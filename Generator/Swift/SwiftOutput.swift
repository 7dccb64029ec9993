/// A file that the compiler writes: where, and what.
public struct GeneratedFile: Sendable, Equatable {
  /// Relative to the package.
  public let path: String
  /// All of it.
  public let text: String

  public init(path: String, text: String) {
    self.path = path
    self.text = text
  }
}

/// The Swift code of a contract: a small file for each schema, operation and tag.
public struct SwiftOutput: Sendable {
  private let contract: Contract
  private let inheritance: Inheritance?

  /// - Parameter inheritance: what is not written again, because the version before has it.
  public init(_ contract: Contract, inheriting inheritance: Inheritance? = nil) {
    self.contract = contract
    self.inheritance = inheritance
  }

  private var folder: String { SwiftOutput.folder(of: contract.version) + "/Generated" }

  /// The module of a version, such as `APIv1_0`.
  static func module(of version: String) -> String { "APIv" + version.dropFirst().replacing(".", with: "_") }

  /// The folder of a version's module.
  static func folder(of version: String) -> String { "Sources/" + module(of: version) }

  /// The files of the version's module.
  public func files() -> [GeneratedFile] {
    let operations = contract.operations.filter { inheritance?.operations[$0.id] == nil }.concurrentMap { operation in
      GeneratedFile(
        path: "\(folder)/Operations/\(SwiftName.file(SwiftName.type(operation.id)))",
        text: OperationFile(contract: contract, operation: operation).text())
    }
    let handlers = contract.tags.map { HandlerFile(contract: contract, tag: $0, inheritance: inheritance) }
      .filter(\.isNeeded)
      .map { GeneratedFile(path: "\(folder)/Handlers/\(SwiftName.file($0.protocolName))", text: $0.text()) }
    let version = VersionFile(contract: contract, inheritance: inheritance)
    return schemaFiles(in: "\(folder)/Schemas", only: inheritance?.own(in: contract)) + operations + handlers
      + inherited()
      + [
        GeneratedFile(path: "\(folder)/Routes.swift", text: version.routes())
      ]
  }

  private func inherited() -> [GeneratedFile] {
    guard let inheritance else { return [] }
    let files = InheritedFiles(contract: contract, inheritance: inheritance)
    return [
      GeneratedFile(path: "\(folder)/InheritedSchemas.swift", text: files.schemas()),
      GeneratedFile(path: "\(folder)/InheritedOperations.swift", text: files.routes()),
    ]
  }

  /// A file for each schema that Swift declares something for.
  ///
  /// - Parameter names: the schemas that are needed; nil for all.
  func schemaFiles(in folder: String, only names: Set<String>? = nil, side: Side = .service) -> [GeneratedFile] {
    let recursion = Recursion(contract)
    return contract.schemas.concurrentMap { schema -> GeneratedFile? in
      guard let name = schema.name, names?.contains(name) ?? true else { return nil }
      let file = SchemaFile(contract: contract, schema: schema, name: name, recursion: recursion, side: side)
      return file.text().map {
        GeneratedFile(path: "\(folder)/\(SwiftName.file(SwiftName.type(name)))", text: $0)
      }
    }.compactMap(\.self)
  }
}
