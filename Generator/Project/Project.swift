import JSON

/// The project around its contracts: which files the compiler writes, and whether those on disk are what it would write.
public struct Project: Sendable {
  /// The package's folder; paths of files are relative to it.
  public let root: String

  public init(root: String = ".") { self.root = root }

  /// The contracts' files, oldest version first.
  public func contractFiles() -> [String] {
    Files.below("\(root)/api").filter { $0.hasSuffix(".yaml") && !$0.contains("/") }
      .sorted { Release(Contract.version(ofFile: $0)) < Release(Contract.version(ofFile: $1)) }.map { "api/\($0)" }
  }

  /// Reads a document; a relative path begins at the package's folder.
  ///
  /// - Throws: `FileError`; `Diagnostics` where it is neither YAML nor JSON.
  public func document(_ file: String) throws -> Document {
    try Document(try read(file), file: file)
  }

  /// The bytes of a file; a relative path begins at the package's folder.
  func read(_ file: String) throws -> [UInt8] {
    do throws(FileError) {
      return try Files.read(file.hasPrefix("/") ? file : "\(root)/\(file)")
    } catch {
      // As it was given.
      throw FileError(path: file, reason: error.reason)
    }
  }

  /// Everything that is generated from all contracts.
  func files(_ versions: [ProjectVersion]) -> [GeneratedFile] {
    let contracts = versions.map(\.contract)
    var all: [GeneratedFile] = []
    for (index, version) in versions.enumerated() {
      let contract = version.contract
      let base = index > 0 ? contracts[index - 1] : nil
      all += SwiftOutput(contract, inheriting: version.inheritance).files() + ContractTestOutput(contract).files()
      all += publication(contract, version.document, after: base)
    }
    // A client speaks one version: the newest that is settled.
    if let contract = contracts.last(where: { isSealed($0.version) }) ?? contracts.first {
      all += ClientOutput(contract).files() + ClientCallsOutput(contract).files()
    }
    let list = GeneratedFile(path: "docs/api/versions.js", text: VersionsFile(contracts).text)
    let published = (all + [list]).map(\.path).filter { $0.hasPrefix("docs/api/") }
    let excuses = versions.map { (file: $0.contract.file, excuses: Excuses($0.document)) }
    let pages = [SupportPage().file(), CompatibilityPage().file()] + RulePages(excuses: excuses).files()
    return all + [ServedVersionsFile(contracts).file(), ContractTestOutput.list(contracts)]
      + [list, DocumentsFile(paths: published).file()] + pages
  }

  /// The reference and the contract as the service publishes them.
  /// - Parameter base: The version before, of which the reference tells the differences.
  public func publication(
    _ contract: Contract, _ document: Document, after base: Contract? = nil
  ) -> [GeneratedFile] {
    let changes = base.map { Reference.Changes(from: $0, to: contract) }
    return publication(Reference(contract, changes: changes), document, below: "docs/api/\(contract.version)")
  }

  /// The reference of any document and the document, as a folder that is read without a service.
  ///
  /// - Parameter faults: What is wrong with the document, which is told as far as it can be read.
  /// - Throws: Where it is no OpenAPI document of 3.0 or 3.1.
  public func publication(
    ofDocument document: Document, below folder: String, faults: inout [Diagnostic]
  ) throws(Diagnostics) -> [GeneratedFile] {
    let contract = try Contract(document, rules: .comparison, warnings: &faults)
    return publication(Reference(contract, on: .folder), document, below: folder)
  }

  private func publication(_ reference: Reference, _ document: Document, below folder: String) -> [GeneratedFile] {
    let pages = reference.files().map { GeneratedFile(path: "\(folder)/\($0.path)", text: $0.text) }
    return pages + [
      GeneratedFile(path: "\(folder)/openapi.json", text: document.json.text + "\n"),
      GeneratedFile(path: "\(folder)/openapi.yaml", text: String(decoding: document.bytes, as: UTF8.self)),
    ]
  }

  /// The folders in which every file is generated.
  static func isGenerated(_ path: String) -> Bool {
    path.contains("/Generated/") || ["docs/api/", "\(RulePages.folder)/"].contains { path.hasPrefix($0) }
  }

  /// Files on disk that stand where only generated ones do, and that `files` does not have.
  func leftovers(_ files: [GeneratedFile]) -> [String] {
    let expected = Set(files.map(\.path))
    let folders = ["Sources", "Tests/Contract", "docs/api", RulePages.folder]
    return folders.flatMap { folder in Files.below("\(root)/\(folder)").map { "\(folder)/\($0)" } }
      .filter { Project.isGenerated($0) && !expected.contains($0) }
  }

  /// Writes all generated files and removes those that are no longer generated; the paths that changed.
  @discardableResult
  public func generate() throws -> [String] {
    let files = files(try versions())
    return try files.write(below: root, removing: leftovers(files))
  }

  /// What is wrong around the contracts: with seals, and with generated files.
  public func faults(_ versions: [ProjectVersion]) -> [ProjectFault] {
    // What a lost contract gave is not left over.
    sealFaults(versions) + (hasLostContracts() ? [] : stale(versions))
  }

  /// Generated files that are not what the contracts give.
  func stale(_ versions: [ProjectVersion]) -> [ProjectFault] {
    let files = files(versions)
    return files.stale(below: root).map {
      ProjectFault(.generated, $0.path, "is not what the contract gives; run `gwm-api generate`")
    }
      + leftovers(files).map { ProjectFault(.generated, $0, "is no longer generated; run `gwm-api generate`") }
  }
}
