import Testing

@testable import Generator

@Suite("What the pages of the specification's rules teach")
struct SpecificationRuleLessons {
  @Test("What a page calls wrong breaks the page's rule, and no other", arguments: SpecificationRule.allCases)
  func wrong(_ rule: SpecificationRule) throws {
    guard let examples = rule.lesson.examples else { return }
    let found = SpecificationLesson.faults(of: examples.wrong)
    #expect(Set(found.map(\.rule.name)) == [rule.name], "\(found)")
  }

  @Test("What it calls right breaks none", arguments: SpecificationRule.allCases)
  func right(_ rule: SpecificationRule) throws {
    guard let examples = rule.lesson.examples else { return }
    #expect(SpecificationLesson.faults(of: examples.right) == [])
  }

  @Test("All but one have examples")
  func complete() { #expect(SpecificationRule.allCases.filter { $0.lesson.examples == nil } == [.evaluated]) }

  @Test("It says where that is written")
  func sources() {
    for rule in SpecificationRule.allCases {
      let lesson = rule.lesson
      #expect(lesson.demand.hasSuffix(".") && !lesson.demand.contains("\n"), "\(rule)")
      #expect(!lesson.source.isEmpty && !lesson.source.hasSuffix(".") && lesson.instead.count > 20, "\(rule)")
    }
  }
}
