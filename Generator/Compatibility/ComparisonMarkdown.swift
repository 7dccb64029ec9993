/// A comparison as a comment on a change that is reviewed (GitHub Flavored Markdown).
public struct ComparisonMarkdown {
  let comparison: Comparison

  public init(_ comparison: Comparison) { self.comparison = comparison }

  public var text: String {
    guard let verdict = comparison.verdict else { return "### API: same\n\nBoth documents mean the same.\n" }
    var text = "### API: \(verdict.rawValue)\n"
    for level in Level.allCases.reversed() {
      let findings = comparison.findings.filter { $0.level == level }
      guard !findings.isEmpty else { continue }
      let entries = findings.map(entry).joined(separator: "\n")
      let title = "\(level.rawValue.prefix(1).uppercased())\(level.rawValue.dropFirst()): \(findings.count)"
      // What concerns nobody is folded away.
      text +=
        level >= .suspicious
        ? "\n#### \(title)\n\n\(entries)\n" : "\n<details><summary>\(title)</summary>\n\n\(entries)\n\n</details>\n"
    }
    return text
  }

  private func entry(_ finding: Finding) -> String {
    let who = finding.breaks == .none ? "" : " Breaks who \(finding.breaks == .sender ? "sends" : "reads") it."
    let places = [finding.base, finding.revision].compactMap { $0 }.map { "`\($0)`" }.joined(separator: " → ")
    let lines = finding.reach().map { "  - reached by \(escaped($0))" }
    let head =
      "- **\(escaped(finding.subject))**: \(escaped(finding.change)); \(finding.consequence).\(who) "
      + "`\(finding.rule.name)` \(places)"
    return ([head] + lines).joined(separator: "\n")
  }

  private func escaped(_ text: String) -> String {
    text.reduce(into: "") { result, character in
      if "<>*_[]|".contains(character) { result.append("\\") }
      result.append(character)
    }
  }
}
