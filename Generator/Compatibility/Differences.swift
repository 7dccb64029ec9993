import YAML

/// The differences found so far, each once however many operations it is met by.
struct Differences {
  private var all: [Difference] = []
  private var indexes: [Key: Int] = [:]

  private struct Key: Hashable {
    let rule: Rule
    let level: Level
    let breaks: Affected
    let base: Spot?
    let revision: Spot?
    let change: String
  }

  private struct Difference {
    let finding: Finding
    var nodes: [Int]
  }

  mutating func note(
    _ rule: Rule, level: Level, breaks: Affected, node: Int, in ways: Ways, change: String, reason: String, base: Spot?,
    revision: Spot?
  ) {
    let key = Key(rule: rule, level: level, breaks: breaks, base: base, revision: revision, change: change)
    if let index = indexes[key] {
      if all[index].nodes.last != node { all[index].nodes.append(node) }
      return
    }
    indexes[key] = all.count
    let finding = Finding(
      rule: rule, level: level, breaks: breaks, subject: ways.nodes[node].label, change: change, consequence: reason,
      pointer: Pointer(ways.nodes[node].pointer), base: base, revision: revision, reached: [])
    all.append(Difference(finding: finding, nodes: [node]))
  }

  var gravest: Level? { all.map(\.finding.level).max() }

  /// Gravest first, then in the order of the documents.
  func findings(_ ways: Ways) -> [Finding] {
    let findings = all.map { difference in
      var finding = difference.finding
      finding.reached = ways.reach(difference.nodes)
      return finding
    }
    return findings.enumerated().sorted { left, right in
      if left.element.level != right.element.level { return left.element.level > right.element.level }
      return left.offset < right.offset
    }.map(\.element)
  }
}
