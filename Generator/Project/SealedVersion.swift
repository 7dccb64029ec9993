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

  /// What a contract means otherwise than it was sealed, a line each; none where it keeps its promise.
  func faults(_ contract: Contract) -> [String] {
    let seal: Seal
    let sealed: Contract
    do {
      seal = try self.seal()
      sealed = try sealedContract()
    } catch let fault as SealFault {
      return ["\(sealFile):\(fault.line):1: error: is no line of a seal; take the file back as it was [seal]"]
    } catch {
      return ["\(sealFile): error: the contract that it seals cannot be read below \(folder)/: \(error) [seal]"]
    }
    let altered = Seal(sealed).differences(from: seal)
    guard altered.isEmpty else {
      return altered.map {
        "\(folder)/\(version).yaml: error: `\($0)` is not what \(sealFile) sealed; take both files back as they were [seal]"
      }
    }
    return releaseFaults(contract, seal) + changes(sealed, contract)
  }

  private func releaseFaults(_ contract: Contract, _ seal: Seal) -> [String] {
    let (before, after) = (Release(seal.release), Release(contract.release))
    if after >= before, after.isPointRelease(of: before) { return [] }
    let allowed = before.numbers.prefix(2).map(String.init).joined(separator: ".")
    return [
      "\(file): error: `info.version` is \(contract.release), and \(version) was sealed as \(seal.release): a sealed version "
        + "has point releases alone, \(allowed).N, that grow [sealed]"
    ]
  }

  private func changes(_ sealed: Contract, _ contract: Contract) -> [String] {
    let changed = Seal(contract).differences(from: Seal(sealed))
    guard !changed.isEmpty else { return [] }
    let advice = "a sealed version keeps its meaning: undo it, or say it in the next version"
    let findings = Comparison(from: sealed, to: contract).findings.filter { $0.rule.touchesMeaning }
    let told = findings.map { finding in
      let place = finding.revision.map { "\($0)" } ?? file
      return
        "\(place): error: \(finding.subject): \(finding.change) (sealed at \(finding.base?.description ?? sealFile)); "
        + "\(advice) [sealed]"
    }
    let known = Set(findings.flatMap(\.reached).map(\.operation))
    let silent = contract.operations.filter { operation in
      changed.contains(Seal.subject(operation)) && !known.contains(operation.subject)
    }
    let untold = silent.map {
      "\(contract.file):\($0.position): error: \($0.subject) does not mean what was sealed; \(advice) [sealed]"
    }
    if told.isEmpty, untold.isEmpty {
      return changed.map { "\(file): error: `\($0)` is not what was sealed; \(advice) [sealed]" }
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
