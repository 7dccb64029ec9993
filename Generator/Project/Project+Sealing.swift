import YAML

extension Project {
  /// Seals a version, such as `v1.0`: from now on `check` refuses what would change its meaning.
  ///
  /// A release that was open, such as `1.0.0-open`, becomes `1.0.0`, and what is generated from it follows.
  ///
  /// - Returns: the paths that were written; none where the version has been sealed with the same meaning before.
  /// - Throws: `ProjectRefusal` where it is not ready, or means something else than it was sealed as; `Diagnostics` where
  ///   a contract has faults; `FileError`.
  @discardableResult
  public func freeze(_ version: String) throws -> [String] {
    let sealed = SealedVersion(project: self, version: version)
    let found = try versionToFreeze(sealed)
    let contract = found.version.contract
    if isSealed(version) {
      let faults = sealed.faults(found.version)
      guard faults.isEmpty else { throw ProjectRefusal(faults) }
      return []
    }
    let faults =
      lostSeals().filter { $0.file == sealed.sealFile } + draftFaults(found.version) + outsiders(contract)
      + stale(found.all) + missingHandlers(found.version, found.all)
    guard faults.isEmpty else { throw ProjectRefusal(faults) }
    if Release(contract.release).isDraft {
      try Files.write(completed(found.version), to: "\(root)/\(sealed.file)")
      return [sealed.file] + (try generate()) + (try freeze(version))
    }
    var written: [String] = []
    for file in contract.files {
      let copy = "\(sealed.folder)/\(file.dropFirst("api/".count))"
      try Files.write(String(decoding: try read(file), as: UTF8.self), to: "\(root)/\(copy)")
      written.append(copy)
    }
    try Files.write(Seal(contract).text, to: "\(root)/\(sealed.sealFile)")
    // A client speaks the newest version that is settled: now perhaps this one.
    return written + [sealed.sealFile] + (try generate())
  }

  /// What is wrong with seals: a sealed version that means something else, is of another release, or whose contract or
  /// handlers are gone; a seal that is gone, or was never made.
  public func sealFaults(_ versions: [ProjectVersion]) -> [ProjectFault] {
    let held = versions.flatMap { version in
      heldToSeal(version) + (isSealed(version.contract.version) ? missingHandlers(version, versions) : [])
    }
    return lostSeals() + lostContracts() + held
  }

  /// What a version means otherwise than it was sealed; where it is complete and has no seal, that.
  public func heldToSeal(_ version: ProjectVersion) -> [ProjectFault] {
    let sealed = SealedVersion(project: self, version: version.contract.version)
    // However it was given: `./api/v1.0.yaml`.
    guard DocumentSet.file(version.contract.file, beside: "") == sealed.file else { return [] }
    if isSealed(sealed.version) { return sealed.faults(version) }
    // Where the contract is kept, the seal is told to be gone.
    guard !Release(version.contract.release).isDraft, Files.below("\(root)/\(sealed.folder)").isEmpty else { return [] }
    let release = version.contract.release
    return [
      ProjectFault(
        .unsealed, sealed.file, at: version.releasePosition,
        "`info.version` is \(release), which is complete, and \(sealed.sealFile) is not there: run "
          + "`gwm-api freeze \(sealed.version)`, or call it \(release)-open while it may change")
    ]
  }

  /// The versions that have a seal.
  public func sealedVersions() -> [String] {
    Files.below("\(root)/api").filter { $0.hasSuffix(".seal") && !$0.contains("/") }.map { String($0.dropLast(5)) }
  }

  /// Whether a version, such as `v1.0`, has a seal.
  public func isSealed(_ version: String) -> Bool { sealedVersions().contains(version) }

  /// The versions whose contract is kept as it was sealed.
  private func keptVersions() -> [String] {
    Set(Files.below("\(root)/api/sealed").compactMap { $0.split(separator: "/").first.map(String.init) }).sorted()
  }

  /// Whether a version that was sealed has no contract any more.
  func hasLostContracts() -> Bool {
    !Set((sealedVersions() + keptVersions()).map { "api/\($0).yaml" }).isSubset(of: contractFiles())
  }

  /// Seals whose contract is gone.
  private func lostContracts() -> [ProjectFault] {
    let files = contractFiles()
    return sealedVersions().map { SealedVersion(project: self, version: $0) }.filter { !files.contains($0.file) }.map {
      ProjectFault(.sealed, $0.sealFile, "\($0.file) is gone, and \($0.version) is sealed: take it back")
    }
  }

  /// Versions whose contract is kept as it was sealed, without the seal that it is held against.
  private func lostSeals() -> [ProjectFault] {
    keptVersions().filter { !isSealed($0) }.map { SealedVersion(project: self, version: $0) }.map {
      ProjectFault(.seal, $0.sealFile, "is gone, and \($0.folder)/ is still there: take it back")
    }
  }

  // MARK: What must be there first

  private func versionToFreeze(_ sealed: SealedVersion) throws -> (version: ProjectVersion, all: [ProjectVersion]) {
    guard VersionName.isOne(sealed.version) else { throw ProjectRefusal(.freeze, VersionName.fault(sealed.version)) }
    let files = contractFiles()
    guard files.contains(sealed.file) else {
      let present = files.map(Contract.version).joined(separator: ", ")
      throw ProjectRefusal(
        .freeze, in: sealed.file, "is not there" + (present.isEmpty ? "" : ": the versions are \(present)"))
    }
    let all = try versions()
    guard let version = all.first(where: { $0.contract.file == sealed.file }) else {
      throw FileError(path: sealed.file, reason: "is gone")
    }
    return (version, all)
  }

  private func draftFaults(_ version: ProjectVersion) -> [ProjectFault] {
    let contract = version.contract
    let release = Release(contract.release)
    func fault(_ message: String) -> [ProjectFault] {
      [ProjectFault(.freeze, contract.file, at: version.releasePosition, message)]
    }
    if release.numbers.count != 3 {
      return fault(
        "`info.version` is `\(contract.release)`, a draft: a version is sealed as a release of three numbers, such as 1.0.0"
      )
    }
    let numbers = Release(contract.version).numbers
    if Array(release.numbers.prefix(numbers.count)) == numbers { return [] }
    let right = (numbers + [0]).map(String.init).joined(separator: ".")
    return fault(
      "`info.version` is \(contract.release), which is no release of \(contract.version): write \(right), or seal another version"
    )
  }

  /// The text of a document whose release has lost what follows its numbers; every other byte is as it was.
  private func completed(_ version: ProjectVersion) throws -> String {
    let (document, contract, place) = (version.document, version.contract, version.releasePosition)
    let numbers = Release(contract.release).numbers.map(String.init).joined(separator: ".")
    var lines = document.bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map(Array.init)
    if lines.indices.contains(place.line - 1) {
      // A column counts characters, of which none is less than a byte.
      let rest = lines[place.line - 1].dropFirst(place.column - 1)
      if let range = rest.firstRange(of: Array(contract.release.utf8)) {
        lines[place.line - 1].replaceSubrange(range, with: numbers.utf8)
      }
    }
    let bytes = Array(lines.joined(separator: [UInt8(ascii: "\n")]))
    guard let changed = try? Document(bytes, file: document.file), changed.root["info"]?["version"]?.string == numbers
    else {
      throw ProjectRefusal([
        ProjectFault(.freeze, contract.file, at: place, "write the release as `\(numbers)`, and freeze again")
      ])
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Files that the contract refers to and that cannot be kept with it.
  private func outsiders(_ contract: Contract) -> [ProjectFault] {
    contract.files.filter { !$0.hasPrefix("api/") || $0.contains("..") }.map {
      ProjectFault(.freeze, contract.file, "refers to `\($0)`: what is sealed must stand below api/ whole")
    }
  }

  /// Operations that no handler serves, as far as the text of the handlers tells.
  private func missingHandlers(_ version: ProjectVersion, _ versions: [ProjectVersion]) -> [ProjectFault] {
    var texts: [String: String] = [:]
    func text(_ folder: String) -> String {
      if let known = texts[folder] { return known }
      let files = Files.below("\(root)/\(folder)").filter { $0.hasSuffix(".swift") && !$0.hasPrefix("Generated/") }
      let lines = files.compactMap { try? read("\(folder)/\($0)") }.flatMap {
        String(decoding: $0, as: UTF8.self).split(separator: "\n")
      }
      let code = lines.map { $0[..<($0.firstRange(of: "//")?.lowerBound ?? $0.endIndex)] }.joined(separator: "\n")
      texts[folder] = code
      return code
    }
    return version.contract.operations.compactMap { operation in
      let folder = version.folder(of: operation, among: versions)
      let name = SwiftName.member(operation.id)
      if text(folder).contains("func \(name)(") { return nil }
      return ProjectFault(
        .handler, version.contract.file, at: operation.position,
        "\(operation.subject) has no handler: \(folder)/ has no `func \(name)`")
    }
  }
}
