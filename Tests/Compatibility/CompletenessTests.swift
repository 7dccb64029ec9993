import Testing

@testable import Generator

/// A kind of difference that oasdiff knows, and the rule that finds it here: a row of `rules/oasdiff.tsv`.
struct KnownDifference: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let level: String
  let direction: Direction
  let rule: String
  /// Whether it breaks nobody where it stands, such as in a property that is read-only or write-only the other way.
  let isMuted: Bool

  static let all: [KnownDifference] = {
    guard let bytes = try? Files.read("\(RuleCases.root)/rules/oasdiff.tsv") else { return [] }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").compactMap { line in
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard cells.count == 4, let rule = cells[3].split(separator: " ").first else { return nil }
      return KnownDifference(
        testDescription: String(cells[0]), level: cells[1] == "not breaking" ? "additive" : String(cells[1]),
        direction: cells[2] == "response" ? .read : .sent, rule: String(rule), isMuted: cells[3].hasSuffix(" (muted)"))
    }
  }()
}

@Suite("What others find between two contracts")
struct CompletenessTests {
  @Test("All that oasdiff knows is listed")
  func all() { #expect(KnownDifference.all.count == 509) }

  @Test("It is found here too, at the same level", arguments: KnownDifference.all)
  func level(_ known: KnownDifference) throws {
    let rule = try #require(Rule(rawValue: known.rule))
    let level = rule.effect(known.direction).level
    #expect((known.isMuted ? min(level, .additive) : level).rawValue == known.level)
  }
}
