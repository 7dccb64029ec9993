import YAML

/// What takes the place of deprecated operations, in their own version or in a later one.
struct Successors {
  /// Those of one version.
  private let operations: [Operation]
  /// The versions after it, oldest first.
  private let later: [Contract]

  init(_ operations: [Operation], later: [Contract] = []) {
    self.operations = operations
    self.later = later
  }

  /// The operations with the paths of what takes their place, where an answer can link to it.
  var linked: [Operation] {
    operations.map { operation in
      guard operation.deprecation != nil else { return operation }
      var linked = operation
      linked.deprecation?.successorPath = path(of: operation)
      return linked
    }
  }

  /// What is named as a successor in the version of the operations and is not there, or cannot be linked to.
  func diagnostics(in contract: Contract) -> [Diagnostic] {
    version(contract) + operations.compactMap { fault($0, in: contract) }
  }

  private func path(of operation: Operation) -> String? {
    guard let path = target(of: operation), missing(operation, path).isEmpty else { return nil }
    return path
  }

  private func target(of operation: Operation) -> String? {
    guard let name = operation.deprecation?.successor else { return nil }
    if name.hasPrefix("/") {
      return versions.contains { $0.contains { $0.path == name } } ? name : nil
    }
    if let version = later.first(where: { $0.version == name }) {
      return version.operations.first { $0.id == operation.id }?.path
    }
    // An operation of the same name is that of a later version: none takes its own place.
    return versions.dropFirst(name == operation.id ? 1 : 0).lazy
      .compactMap { $0.first { $0.id == name }?.path }.first
  }

  /// The operations of each version, its own first.
  private var versions: [[Operation]] { [operations] + later.map(\.operations) }

  /// The parameters of a successor's path that a request to the operation does not tell.
  private func missing(_ operation: Operation, _ path: String) -> [String] {
    let told = PathTemplate(operation.path).names
    return PathTemplate(path).names.filter { !told.contains($0) }
  }

  private func version(_ contract: Contract) -> [Diagnostic] {
    guard let deprecation = contract.deprecation, let name = deprecation.successor,
      !later.contains(where: { $0.version == name })
    else { return [] }
    return [fault(contract, deprecation.position, "the successor `\(name)` is no later version of the API")]
  }

  private func fault(_ operation: Operation, in contract: Contract) -> Diagnostic? {
    guard let details = operation.extensions[Deprecation.keyword], let name = details.value["successor"]?.string else {
      return nil
    }
    let position = details.position(of: "/successor")
    guard let path = target(of: operation) else {
      return fault(contract, position, "the successor `\(name)` is no operation of this version or a later one")
    }
    let names = missing(operation, path).map { "`{\($0)}`" }
    guard !names.isEmpty else { return nil }
    return fault(
      contract, position,
      "the successor \(path) needs \(names.joined(separator: " and ")), which `\(operation.path)` does not tell: no answer can "
        + "link to it; tell of it in the description instead")
  }

  private func fault(_ contract: Contract, _ position: Position, _ message: String) -> Diagnostic {
    contract.finding(.deprecation, position, message)
  }
}

extension Contract {
  /// The contract with the paths of what takes the place of its deprecated operations.
  ///
  /// - Parameter later: the versions after it, oldest first.
  public func followed(by later: [Contract]) -> Contract {
    Contract(self, operations: Successors(operations, later: later).linked)
  }
}
