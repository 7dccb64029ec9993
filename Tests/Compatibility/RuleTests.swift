import Generator
import Testing

@Suite("What is found between two contracts")
struct RuleTests {
  @Test("A difference between schemas that clients send is judged for those who send", arguments: RuleCases.sent)
  func sent(_ example: RuleCase) throws {
    #expect(try example.found(withRelease: false) == example.expected)
  }

  @Test("A difference between schemas that clients read is judged for those who read", arguments: RuleCases.read)
  func read(_ example: RuleCase) throws {
    #expect(try example.found(withRelease: false) == example.expected)
  }

  @Test("A difference between operations is found", arguments: RuleCases.operations)
  func operations(_ example: RuleCase) throws {
    #expect(try example.found(withRelease: false) == example.expected)
  }

  @Test("A difference between documents is found", arguments: RuleCases.documents)
  func documents(_ example: RuleCase) throws {
    #expect(try example.found(withRelease: true) == example.expected)
  }

  @Test("A document compared with itself is the same", arguments: RuleCases.sent + RuleCases.operations)
  func itself(_ example: RuleCase) throws {
    #expect(try comparison(example.revision, example.revision).verdict == nil)
  }

  @Test("Each rule is seen by an example, and none is expected that is no rule")
  func everyRule() {
    let cases = RuleCases.sent + RuleCases.read + RuleCases.operations + RuleCases.documents
    let seen = cases.reduce(into: Set<String>()) { $0.formUnion($1.expected.keys) }
    #expect(Set(Rule.allCases.map(\.name)).symmetricDifference(seen).sorted() == [])
  }
}
