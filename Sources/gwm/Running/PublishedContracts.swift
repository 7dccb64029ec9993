import Conformance
import Documents
import Generator

/// The contracts that are part of the program.
enum PublishedContracts {
  /// Oldest version first.
  static func all() throws -> [PublishedContract] {
    let ending = "/openapi.yaml"
    var contracts: [PublishedContract] = []
    for index in 0..<document_count() {
      guard let document = document_at(index) else { continue }
      let name = String(cString: document.pointee.name)
      guard name.hasSuffix(ending) else { continue }
      let bytes = UnsafeRawBufferPointer(start: document.pointee.bytes, count: Int(document.pointee.count))
      contracts.append(try PublishedContract(Array(bytes), file: "\(name.dropLast(ending.count)).yaml"))
    }
    contracts.sort { PublishedContracts.numbers($0).lexicographicallyPrecedes(PublishedContracts.numbers($1)) }
    return contracts.indices.map { contracts[$0].followed(by: contracts[($0 + 1)...]) }
  }

  /// `v1.10` comes after `v1.9`.
  private static func numbers(_ published: PublishedContract) -> [Int] {
    published.contract.version.dropFirst().split(separator: ".").map { Int($0) ?? 0 }
  }
}
