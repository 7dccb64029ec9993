import Generator
import JSON
import Testing

/// A pair of `pairs/pairs.json`.
struct Pair: CustomTestStringConvertible, Sendable {
  let base: String
  let revision: String
  let verdict: String
  let levels: Set<String>

  var testDescription: String { "\(base) → \(revision)" }

  static let all: [Pair] = {
    guard let bytes = try? Files.read("\(RuleCases.root)/pairs/pairs.json"),
      let list = try? JSONValue(parsing: bytes)
    else { return [] }
    return (list.array ?? []).map { pair in
      let levels = (pair["findings"]?.array ?? []).compactMap { $0["level"]?.string }
      return Pair(
        base: pair["base"]?.string ?? "", revision: pair["revision"]?.string ?? "",
        verdict: pair["verdict"]?.string ?? "", levels: Set(levels.map { $0 == "not breaking" ? "additive" : $0 }))
    }
  }()

  func contract(_ name: String) throws -> Contract {
    try Contract(Document(Files.read("\(RuleCases.root)/pairs/documents/\(name)"), file: name), rules: .comparison)
  }

  func comparison() throws -> Comparison {
    Comparison(from: try contract(base), to: try contract(revision), today: today)
  }

  /// Pairs of which the data says what cannot be kept: two compare a document with itself; one adds an `allOf` of prose
  /// alone, of which `rules/oasdiff.tsv` says that it breaks nobody; one takes a media type away besides, which by the same
  /// list breaks whoever sends it.
  static let disputed: [String: String?] = [
    "type-change__simple-request.yaml → type-change__simple-request.yaml": nil,
    "type-change__simple-response.yaml → type-change__simple-response.yaml": nil,
    "request_property_all_of_annotation_only_added_at_property_base.yaml → "
      + "request_property_all_of_annotation_only_added_at_property_revision.yaml": "additive",
    "request_body_default_value_changed_base.yaml → request_body_default_value_changed_revision.yaml": "breaking",
  ]
}

@Suite("Pairs of documents with a known verdict")
struct PairTests {
  @Test("All pairs are there")
  func all() { #expect(Pair.all.count == 59) }

  @Test("The verdict is the one written beside the pair", arguments: Pair.all)
  func verdict(_ pair: Pair) throws {
    let verdict = try pair.comparison().verdict?.rawValue
    if let disputed = Pair.disputed[pair.testDescription] {
      #expect(verdict == disputed)
    } else {
      #expect(verdict == pair.verdict)
    }
  }

  @Test("A finding of each level written beside the pair is listed", arguments: Pair.all)
  func levels(_ pair: Pair) throws {
    guard Pair.disputed[pair.testDescription] == nil else { return }
    // A property that each branch has is not gone, though no longer said of all of them at once.
    let isWrapped = pair.base == "response_property_one_of_wrapped_base.yaml"
    let levels = isWrapped ? pair.levels.subtracting(["suspicious"]) : pair.levels
    let found = Set(try pair.comparison().findings.map(\.level.rawValue))
    #expect(levels.subtracting(found) == [])
  }
}
