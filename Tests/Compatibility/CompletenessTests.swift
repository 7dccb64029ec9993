import JSON
import Testing

@testable import Generator

/// A kind of difference that oasdiff knows, and the rule that finds it here: a row of `rules/oasdiff.tsv`.
struct KnownDifference: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let level: String
  let rule: String

  static let all: [KnownDifference] = {
    guard let bytes = try? Files.read("\(RuleCases.root)/rules/oasdiff.tsv") else { return [] }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").compactMap { line in
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard cells.count == 3 else { return nil }
      return KnownDifference(
        testDescription: String(cells[0]), level: cells[1] == "not breaking" ? "additive" : String(cells[1]),
        rule: String(cells[2]))
    }
  }()

  // MARK: Its example

  private static let examples: JSONValue = {
    let file = "\(RuleCases.root)/rules/known.yaml"
    guard let bytes = try? Files.read(file), let document = try? Document(bytes, file: file) else { return .null }
    return document.json
  }()

  /// The document before and after it, as `rules/known.yaml` has it; nil where that has none.
  var example: (base: JSONValue, revision: JSONValue)? {
    let name = testDescription
    func example(_ section: String, _ name: String, _ place: (JSONValue) -> JSONValue) -> (JSONValue, JSONValue)? {
      guard let sides = KnownDifference.examples[section]?[name]?.array, sides.count == 2 else { return nil }
      return (place(sides[0]), place(sides[1]))
    }
    if let example = example("documents", name, { RuleCases.document($0) }) { return example }
    if let example = example("operations", name, { RuleCases.operation($0) }) { return example }
    if let example = example("bodies", name, { RuleCases.request($0) }) { return example }
    if let example = example("answers", name, { RuleCases.answer($0) }) { return example }
    guard let place = KnownDifference.places.first(where: { name.hasPrefix("\($0.name)-") }) else { return nil }
    return example("schemas", String(name.dropFirst(place.name.count + 1)), place.document)
  }

  private static let places: [(name: String, document: @Sendable (JSONValue) -> JSONValue)] = [
    ("request-body", { RuleCases.request($0) }),
    ("request-property", { RuleCases.request(object($0)) }),
    ("request-read-only-property", { RuleCases.request(object(marked($0, "readOnly"))) }),
    ("request-header-property", { parameter(object($0), in: "header") }),
    ("request-parameter-property", { parameter(object($0), in: "query") }),
    ("request-parameter", { parameter($0, in: "query") }),
    ("response-body", { RuleCases.answer($0) }),
    ("response-property", { RuleCases.answer(object($0)) }),
    ("response-write-only-property", { RuleCases.answer(object(marked($0, "writeOnly"))) }),
    ("response-header", { header($0) }),
  ]

  private static func object(_ schema: JSONValue) -> JSONValue {
    .object([.init("type", .string("object")), .init("properties", .object([.init("a", schema)]))])
  }

  private static func marked(_ schema: JSONValue, _ mark: String) -> JSONValue {
    .object((schema.members ?? []) + [.init(mark, .bool(true))])
  }

  private static func parameter(_ schema: JSONValue, in place: String) -> JSONValue {
    let parameter = JSONValue.object([
      .init("in", .string(place)), .init("name", .string("p")), .init("schema", schema),
    ])
    return RuleCases.operation(.object([.init("parameters", .array([parameter]))]))
  }

  private static func header(_ schema: JSONValue) -> JSONValue {
    let headers = JSONValue.object([.init("H", .object([.init("schema", schema)]))])
    let answer = JSONValue.object([.init("description", .string("Done")), .init("headers", headers)])
    return RuleCases.operation(.object([.init("responses", .object([.init("200", answer)]))]))
  }
}

@Suite("What others find between two contracts")
struct CompletenessTests {
  @Test("What nothing refers to is compared however deep it is")
  func depth() throws {
    func document(_ type: String) -> JSONValue {
      let deep = (0..<60).reduce(JSONValue.object([.init("type", .string(type))])) { schema, _ in
        .object([.init("type", .string("array")), .init("items", schema)])
      }
      let header = JSONValue.object([.init("schema", deep)])
      let parts = JSONValue.object([.init("headers", .object([.init("Deep", header)]))])
      return RuleCases.document(.object([.init("components", parts)]))
    }
    let found = try comparison(document("string"), document("integer")).findings
    #expect(found.map(\.rule) == [.unusedComponentChanged])
    #expect(try comparison(document("string"), document("string")).findings.isEmpty)
  }

  @Test("All that oasdiff knows is listed")
  func all() { #expect(KnownDifference.all.count == 509) }

  @Test("It is found here too, at the same level, which is the verdict", arguments: KnownDifference.all)
  func level(_ known: KnownDifference) throws {
    let example = try #require(known.example)
    let comparison = try comparison(example.base, example.revision)
    let found = comparison.findings.map { "\($0.rule.name) \($0.level.rawValue)" }
    #expect(found.contains("\(known.rule) \(known.level)"), "\(found)")
    // What it says of the release follows from what breaks.
    if known.rule == "major-release-unchanged" { return }
    #expect(comparison.verdict?.rawValue == known.level, "\(found)")
  }
}
