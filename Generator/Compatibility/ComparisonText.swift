/// A comparison for a person at a terminal: grouped by level, gravest first, each finding as compilers tell theirs.
public struct ComparisonText {
  let comparison: Comparison

  public init(_ comparison: Comparison) { self.comparison = comparison }

  public var text: String {
    guard let verdict = comparison.verdict else { return "same: both documents mean the same\n" }
    var text = ""
    for level in Level.allCases.reversed() {
      let findings = comparison.findings.filter { $0.level == level }
      guard !findings.isEmpty else { continue }
      text += "\(level.rawValue.uppercased()) (\(findings.count))\n\n"
      text += findings.map(entry).joined(separator: "\n") + "\n"
    }
    return text + "verdict: \(verdict.rawValue)\n"
  }

  private func entry(_ finding: Finding) -> String {
    var lines: [String] = []
    let place = finding.revision ?? finding.base
    lines.append("\(place.map { "\($0): " } ?? "")\(finding.level.rawValue): \(finding.text) [\(finding.rule.name)]")
    if let base = finding.base { lines.append("  was \(base)") }
    if finding.breaks != .none {
      lines.append("  breaks clients that \(finding.breaks == .sender ? "send" : "read") it")
    }
    lines += finding.reach().map { "  reached by \($0)" }
    return lines.joined(separator: "\n") + "\n"
  }
}

extension Finding {
  /// A line for each operation that it concerns, up to `limit`; none where the subject tells it already.
  func reach(limit: Int = 12) -> [String] {
    if reached.count == 1, let only = reached.first, only.before == nil, subject.hasPrefix(only.operation) { return [] }
    let lines = reached.prefix(limit).map { reach in
      let words = [reach.id, reach.before.map { "was \($0)" }].compactMap { $0 }
      let known = words.isEmpty ? "" : " (\(words.joined(separator: ", ")))"
      return "\(reach.operation)\(known)\(reach.via.isEmpty ? "" : " via \(reach.via)")"
    }
    return reached.count > limit ? lines + ["\(reached.count - limit) more operations"] : lines
  }
}
