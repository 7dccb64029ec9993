import Generator

/// Compares the contract that a deployment publishes with the one that it is held against.
///
/// Prose may differ from release to release, and so may the release itself; everything else must mean the same.
enum PublicationComparison {
  /// What differs, a sentence each, and the gravest for a client first.
  static func complaints(of theirs: Contract, from ours: Contract) -> [String] {
    let findings = Comparison(from: ours, to: theirs).findings.filter { finding in
      finding.level > .editorial && !releases.contains(finding.rule)
    }
    let told = findings.prefix(limit).map { finding in
      "the published contract differs (\(finding.level)) at \(finding.subject): \(finding.change)"
    }
    let others = findings.count - told.count
    return others > 0 ? told + ["\(others) more differences from the published contract"] : told
  }

  private static let limit = 5
  private static let releases: Set<Rule> = [.releaseLowered, .releaseUnchanged, .majorReleaseUnchanged]
}
