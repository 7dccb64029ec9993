import Testing

@testable import Generator

@Suite("The names of rules")
struct RuleNames {
  private let rules = RuleBook.families.flatMap(\.rules)

  @Test("No two rules have one name, whichever family they are of")
  func unique() {
    let names = rules.map(\.name)
    #expect(Dictionary(grouping: names) { $0 }.filter { $0.value.count > 1 }.keys.sorted() == [])
    #expect(names.allSatisfy { $0.utf8.allSatisfy { 0x61...0x7a ~= $0 || $0 == UInt8(ascii: "-") } })
  }

  @Test("Each is found by its name, and explained under it")
  func explained() {
    for rule in rules {
      #expect(RuleBook.rule(named: rule.name)?.explanation.hasPrefix("# \(rule.name)\n\n") == true)
      #expect(RuleBook.rule(named: "[\(rule.name)]")?.name == rule.name)
      #expect(!rule.demand.isEmpty && !rule.explanation.contains("\n\n\n"), "\(rule.name)")
    }
    let rows = RuleBook.list.split(separator: "\n").filter { $0.hasPrefix("  ") }
    #expect(rows.map { $0.replacing(/[ ]+/, with: " ") } == rules.map { " \($0.name) \($0.demand)" })
    #expect(RuleBook.rule(named: "requird") == nil)
    #expect(RuleBook.nearest(to: "requird") == "required")
  }

  @Test("Each has a page, or a row on that of compatibility")
  func pages() throws {
    let paths = Set(RulePages(excuses: []).files().map(\.path))
    for rule in rules {
      #expect(paths.contains(rule.page) || rule is Rule && rule.page == "docs/compatibility.md", "\(rule.name)")
    }
    #expect(paths.count == rules.filter { !($0 is Rule) }.count + 1)
  }

  @Test("Whatever these tests expect to be told in brackets is known")
  func known() throws {
    let texts = ["negative", "refused", "rules"].flatMap { folder in
      Files.below("\(Case.root)/\(folder)").filter { $0.hasSuffix(".txt") }.map { "\(Case.root)/\(folder)/\($0)" }
    }
    var count = 0
    for text in texts {
      for line in String(decoding: try Files.read(text), as: UTF8.self).split(separator: "\n") {
        guard let name = line.wholeMatch(of: /.* (\[[a-z-]+\])/)?.1 else { continue }
        #expect(RuleBook.rule(named: String(name)) != nil, "\(line)")
        count += 1
      }
    }
    #expect(count > 300)
  }
}
