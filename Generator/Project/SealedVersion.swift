import YAML

/// A version of the API that has been sealed: its seal, and the contract as it was then, which tells what changed.
struct SealedVersion {
  let project: Project
  let version: String

  var file: String { "api/\(version).yaml" }
  var sealFile: String { "api/\(version).seal" }
  /// Below it, everything stands as it stood below `api/`.
  var folder: String { "api/sealed/\(version)" }

  func seal() throws -> Seal { try Seal(parsing: String(decoding: try project.read(sealFile), as: UTF8.self)) }

  /// The contract as it was sealed.
  func sealedContract() throws -> Contract {
    try Contract(project.document("\(folder)/\(version).yaml"), rules: .comparison, reading: project.read)
  }

  /// What a version means otherwise than it was sealed; none where it keeps its promise.
  func faults(_ read: ProjectVersion) -> [ProjectFault] {
    let seal: Seal
    let sealed: Contract
    do {
      seal = try self.seal()
      sealed = try sealedContract()
    } catch let fault as SealFault {
      return [
        ProjectFault(
          .seal, sealFile, at: Position(line: fault.line, column: 1),
          "is no line of a seal; take the file back as it was")
      ]
    } catch {
      return [
        ProjectFault(
          .seal, sealFile,
          "the contract that it seals cannot be read below \(folder)/: \(error); take it back as it was")
      ]
    }
    let forged = forgeries(seal, sealed)
    return forged.isEmpty ? releaseFaults(read, seal) + changes(sealed, read.contract) : forged
  }

  /// What the seal and the contract that is kept with it say of each other, and is not so.
  private func forgeries(_ seal: Seal, _ sealed: Contract) -> [ProjectFault] {
    let kept = Seal(sealed)
    let untrue = [
      seal.version == version ? nil : "version \(seal.version)",
      seal.release == kept.release ? nil : "release \(seal.release)",
    ]
    return (untrue.compactMap(\.self) + kept.differences(from: seal)).map {
      ProjectFault(
        .seal, "\(folder)/\(version).yaml", "`\($0)` is not what \(sealFile) sealed; take both files back as they were")
    }
  }

  private func releaseFaults(_ read: ProjectVersion, _ seal: Seal) -> [ProjectFault] {
    let release = read.contract.release
    let (before, after) = (Release(seal.release), Release(release))
    if after >= before, after.isPointRelease(of: before) { return [] }
    let allowed = before.numbers.prefix(2).map(String.init).joined(separator: ".")
    return [
      ProjectFault(
        .sealed, file, at: read.releasePosition,
        "`info.version` is \(release), and \(version) was sealed as \(seal.release): a sealed version has point releases "
          + "alone, \(allowed).N, that grow")
    ]
  }

  private func changes(_ sealed: Contract, _ contract: Contract) -> [ProjectFault] {
    let changed = Seal(contract).differences(from: Seal(sealed))
    guard !changed.isEmpty else { return [] }
    let advice = "a sealed version keeps its meaning: undo it, or say it in the next version"
    let findings = Comparison(from: sealed, to: contract).findings.filter { $0.rule.touchesMeaning }
    let told = findings.map { finding in
      let before = finding.base.map { $0.position == .start ? "" : " (sealed at \($0))" } ?? " (sealed in \(sealFile))"
      return ProjectFault(
        .sealed, finding.revision?.file ?? file, at: finding.revision?.position,
        "\(finding.subject): \(finding.change)\(before); \(advice)")
    }
    let known = Set(findings.flatMap(\.reached).map(\.operation))
    let silent = contract.operations.filter { operation in
      changed.contains(Seal.subject(operation)) && !known.contains(operation.subject)
    }
    let untold = silent.map {
      ProjectFault(
        .sealed, contract.file, at: $0.position, "\($0.subject) does not mean what was sealed; \(advice)")
    }
    if told.isEmpty, untold.isEmpty {
      return changed.map { ProjectFault(.sealed, file, "`\($0)` is not what was sealed; \(advice)") }
    }
    return told + untold
  }
}

extension Rule {
  /// Whether a seal breaks on it: not on what is said for readers, nor on what is announced to end.
  var touchesMeaning: Bool {
    switch self {
    case .proseChanged, .exampleChanged, .linkChanged, .tagAdded, .tagRemoved, .schemaRemoved, .releaseLowered,
      .releaseUnchanged,
      .majorReleaseUnchanged, .deprecated, .reactivated, .sunsetMissing, .sunsetUnreadable, .sunsetTooSoon,
      .sunsetBroughtForward, .sunsetRemoved, .stabilityRaised, .stabilityLowered, .stabilityUnknown,
      .securitySchemeScopeChanged:
      false
    default: true
    }
  }
}
