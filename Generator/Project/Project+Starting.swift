/// What was written to start a version.
public struct StartedVersion: Sendable {
  /// What its writer goes on with.
  public let written: [String]
  /// What the compiler made of it.
  public let generated: [String]
}

extension Project {
  /// Begins a version, such as `v2.0`, that means what the newest one means.
  ///
  /// - Throws: `ProjectRefusal`, before anything is written; `Diagnostics` where a contract has faults; `FileError`.
  @discardableResult
  public func start(_ version: String, from base: String) throws -> StartedVersion {
    try refuse(version, from: base)
    guard let start = try versions().last.map({ VersionStart($0, version: version) }) else {
      throw ProjectRefusal(.start, "api/ has no version to begin with")
    }
    let contract = start.contractText
    // What cannot be read must not be left behind.
    _ = try Contract(Document(Array(contract.utf8), file: "api/\(version).yaml"), reading: read)
    let manifest = String(decoding: try read("Package.swift"), as: UTF8.self)
    guard let extended = start.manifest(manifest) else {
      throw ProjectRefusal(.start, "Package.swift has no line `let apiVersions = […]` that ends with \"\(base)\"")
    }
    let files = [
      GeneratedFile(path: "api/\(version).yaml", text: contract),
      GeneratedFile(path: "\(SwiftOutput.folder(of: version))/Handlers/Handlers.swift", text: start.handlers),
      GeneratedFile(path: "Package.swift", text: extended),
    ]
    let written = try files.write(below: root, removing: [])
    return StartedVersion(written: written, generated: try generate())
  }

  /// Refuses what can be told without reading a contract.
  private func refuse(_ version: String, from base: String) throws {
    let present = contractFiles().map(Contract.version)
    for name in [version, base] where !VersionName.isOne(name) {
      throw ProjectRefusal(.start, VersionName.fault(name))
    }
    guard present.contains(base) else {
      throw ProjectRefusal(.start, "api/\(base).yaml is not there: the versions are \(present.joined(separator: ", "))")
    }
    if present.contains(version) { throw ProjectRefusal(.start, "api/\(version).yaml is there already") }
    let folder = SwiftOutput.folder(of: version)
    guard Files.below("\(root)/\(folder)").isEmpty else { throw ProjectRefusal(.start, "\(folder)/ is there already") }
    guard let newest = present.last, Release(version) > Release(newest) else {
      throw ProjectRefusal(.start, "\(version) is not later than \(present.last ?? base), the newest version")
    }
    guard base == newest else {
      throw ProjectRefusal(
        .start, "\(version) follows \(newest), the newest version: a version stands on the one before it")
    }
  }
}
