/// Why a version is not sealed, a line for each reason.
public struct FreezeRefusal: Error, Sendable, CustomStringConvertible {
  public let reasons: [String]
  public var description: String { reasons.joined(separator: "\n") }
}

extension Project {
  /// Seals a version, such as `v1.0`: from now on `check` refuses what would change its meaning.
  ///
  /// A release that was open, such as `1.0.0-open`, becomes `1.0.0`, and what is generated from it follows.
  ///
  /// - Returns: the paths that were written; none where the version has been sealed with the same meaning before.
  /// - Throws: `FreezeRefusal` where it is not ready, or means something else than it was sealed as; `Diagnostics` where
  ///   the contract has faults; `FileError`.
  @discardableResult
  public func freeze(_ version: String) throws -> [String] {
    let sealed = SealedVersion(project: self, version: version)
    let versions = try versions()
    guard let found = versions.first(where: { $0.contract.file == sealed.file }) else {
      throw FileError(path: sealed.file, reason: "is not there")
    }
    let contract = found.contract
    if isSealed(version) {
      let faults = sealed.faults(contract)
      guard faults.isEmpty else { throw FreezeRefusal(reasons: faults) }
      return []
    }
    let reasons =
      draftFaults(contract, found.document) + outsiders(contract) + (try stale()) + missingHandlers(found, versions)
    guard reasons.isEmpty else { throw FreezeRefusal(reasons: reasons) }
    if Release(contract.release).isDraft {
      try Files.write(completed(found.document, contract), to: "\(root)/\(sealed.file)")
      return [sealed.file] + (try generate()) + (try freeze(version))
    }
    var written: [String] = []
    for file in contract.files {
      let copy = "\(sealed.folder)/\(file.dropFirst("api/".count))"
      try Files.write(String(decoding: try read(file), as: UTF8.self), to: "\(root)/\(copy)")
      written.append(copy)
    }
    try Files.write(Seal(contract).text, to: "\(root)/\(sealed.sealFile)")
    return written + [sealed.sealFile]
  }

  /// What is wrong with sealed versions: another meaning, another release, or a seal or handlers that are gone; a line
  /// each.
  public func sealFaults() throws -> [String] {
    let versions = try versions()
    let broken = sealedVersions().flatMap { version -> [String] in
      let sealed = SealedVersion(project: self, version: version)
      guard let found = versions.first(where: { $0.contract.file == sealed.file }) else {
        return ["\(sealed.sealFile): error: \(sealed.file) is gone, and \(version) is sealed: take it back [sealed]"]
      }
      return sealed.faults(found.contract) + missingHandlers(found, versions)
    }
    return lostSeals() + broken
  }

  /// The versions that have a seal.
  public func sealedVersions() -> [String] {
    Files.below("\(root)/api").filter { $0.hasSuffix(".seal") && !$0.contains("/") }.map { String($0.dropLast(5)) }
  }

  public func isSealed(_ version: String) -> Bool { sealedVersions().contains(version) }

  /// Versions whose contract is kept as it was sealed, without the seal that it is held against.
  private func lostSeals() -> [String] {
    let kept = Set(Files.below("\(root)/api/sealed").compactMap { $0.split(separator: "/").first.map(String.init) })
    return kept.subtracting(sealedVersions()).sorted().map {
      "api/\($0).seal: error: is gone, and api/sealed/\($0)/ is still there: take it back [seal]"
    }
  }

  // MARK: What must be there first

  private func draftFaults(_ contract: Contract, _ document: Document) -> [String] {
    let release = Release(contract.release)
    let place = document.root["info"]?["version"]?.start ?? .start
    if release.numbers.count != 3 {
      return [
        "\(contract.file):\(place): error: `info.version` is `\(contract.release)`, a draft: a version is sealed as a "
          + "release of three numbers, such as 1.0.0 [freeze]"
      ]
    }
    let numbers = contract.version.dropFirst().split(separator: ".").compactMap { Int($0) }
    if Array(release.numbers.prefix(numbers.count)) == numbers { return [] }
    return [
      "\(contract.file):\(place): error: `info.version` is \(contract.release), which is no release of "
        + "\(contract.version) [freeze]"
    ]
  }

  /// The text of a document whose release has lost what follows its numbers; every other byte is as it was.
  private func completed(_ document: Document, _ contract: Contract) throws -> String {
    let numbers = Release(contract.release).numbers.map(String.init).joined(separator: ".")
    let place = document.root["info"]?["version"]?.start ?? .start
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
      throw FreezeRefusal(reasons: [
        "\(contract.file):\(place): error: write the release as `\(numbers)`, and freeze again [freeze]"
      ])
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Files that the contract refers to and that cannot be kept with it.
  private func outsiders(_ contract: Contract) -> [String] {
    contract.files.filter { !$0.hasPrefix("api/") || $0.contains("..") }.map {
      "\(contract.file): error: refers to `\($0)`: what is sealed must stand below api/ whole [freeze]"
    }
  }

  /// Operations that no handler serves, as far as the text of the handlers tells.
  private func missingHandlers(_ version: ProjectVersion, _ versions: [ProjectVersion]) -> [String] {
    var texts: [String: String] = [:]
    func text(_ folder: String) -> String {
      if let known = texts[folder] { return known }
      let files = Files.below("\(root)/\(folder)").filter { $0.hasSuffix(".swift") && !$0.hasPrefix("Generated/") }
      let text = files.compactMap { try? read("\(folder)/\($0)") }.map { String(decoding: $0, as: UTF8.self) }.joined()
      texts[folder] = text
      return text
    }
    return version.contract.operations.compactMap { operation in
      let folder = version.folder(of: operation, among: versions)
      let name = SwiftName.member(operation.id)
      if text(folder).contains("func \(name)(") { return nil }
      return
        "\(version.contract.file):\(operation.position): error: \(operation.subject) has no handler: "
        + "\(folder)/ has no `func \(name)` [handler]"
    }
  }
}
