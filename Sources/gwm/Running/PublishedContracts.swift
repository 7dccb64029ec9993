import Conformance

/// The contracts that are part of the program.
enum PublishedContracts {
  /// Oldest version first.
  static func all() throws -> [PublishedContract] {
    let pages = Pages()
    let contracts = try ServedVersions.all.map { version in
      try PublishedContract(
        Array(pages.text("\(version.name)/openapi.yaml").utf8), file: "\(version.name).yaml")
    }
    return contracts.indices.map { contracts[$0].followed(by: contracts[($0 + 1)...]) }
  }
}
