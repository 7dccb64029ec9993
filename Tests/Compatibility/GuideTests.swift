import Generator
import Testing

#if canImport(Glibc)
import Glibc
#endif

@Suite("The page on compatibility")
struct GuideTests {
  @Test("docs/compatibility.md lists the rules as they are (UPDATE=1 writes it)")
  func page() throws {
    let page = "/" + RuleCases.root.split(separator: "/").dropLast(2).joined(separator: "/") + "/docs/compatibility.md"
    if let flag = getenv("UPDATE"), String(cString: flag) == "1" { try Files.write(RuleTable.markdown, to: page) }
    #expect(try Files.read(page) == Array(RuleTable.markdown.utf8))
  }

  @Test("Each rule has one row")
  func rows() {
    for rule in Rule.allCases {
      #expect(RuleTable.markdown.split(separator: "| `\(rule.name)` |", omittingEmptySubsequences: false).count == 2)
    }
  }
}
