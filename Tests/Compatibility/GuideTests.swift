import Testing

@testable import Generator

@Suite("The page on compatibility")
struct GuideTests {
  @Test("Each rule has one row", arguments: Rule.allCases)
  func rows(_ rule: Rule) {
    let rows = CompatibilityPage().text.split(separator: "\n").filter { $0.hasPrefix("| `\(rule.name)` |") }
    #expect(rows.count == 1)
  }
}
