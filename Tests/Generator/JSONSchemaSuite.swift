import Generator
import JSON
import JSONSchema
import Testing

/// A schema of the JSON Schema Test Suite, with values and what it says of them.
struct SchemaCase: CustomTestStringConvertible, Sendable {
  struct Verdict: Sendable {
    let description: String
    let data: JSONValue
    let isValid: Bool
  }

  /// Relative to the suite's tests.
  let file: String
  let description: String
  let schema: JSONValue
  let verdicts: [Verdict]

  var testDescription: String { "\(file): \(description)" }

  private static let folder = "\(Case.root)/Corpus/JSONSchemaTestSuite"

  /// The cases of all files, in their order; without those whose form is unknown, which `wholeness` would miss.
  static func all() throws -> [SchemaCase] {
    try Files.below("\(folder)/tests").flatMap { file in
      let cases = try JSONValue(parsing: Files.read("\(folder)/tests/\(file)")).array ?? []
      return cases.compactMap { SchemaCase(file: file, $0) }
    }
  }

  private init?(file: String, _ value: JSONValue) {
    guard let description = value["description"]?.string, let schema = value["schema"] else { return nil }
    self.file = file
    self.description = description
    self.schema = schema
    verdicts = (value["tests"]?.array ?? []).compactMap { test in
      guard let description = test["description"]?.string, let data = test["data"], let isValid = test["valid"]?.bool
      else { return nil }
      return Verdict(description: description, data: data, isValid: isValid)
    }
  }

  /// The schemas that the suite finds elsewhere, by their addresses.
  static func remotes() throws -> [String: JSONValue] {
    var found: [String: JSONValue] = [:]
    for file in Files.below("\(folder)/remotes") {
      found["http://localhost:1234/\(file)"] = try JSONValue(parsing: Files.read("\(folder)/remotes/\(file)"))
    }
    return found
  }
}

@Suite("The JSON Schema Test Suite")
struct JSONSchemaSuite {
  @Test("All of it is read")
  func wholeness() throws {
    let cases = try SchemaCase.all()
    #expect(Set(cases.map(\.file)).count == 80)
    #expect(cases.count == 438)
    #expect(cases.reduce(0) { $0 + $1.verdicts.count } == 1906)
    #expect(try SchemaCase.remotes().count == 24)
  }

  /// What is judged otherwise, and why.
  private static let exceptions: [String: String] = [
    "format.json": "formats are assertions here",
    "vocabulary.json": "there is one vocabulary, that of OpenAPI 3.1",
    "optional/dependencies-compatibility.json": "`dependencies` is a keyword of older drafts",
    "optional/float-overflow.json": "a quotient beyond the doubles is no whole number",
  ]

  @Test("Every value is judged as the suite says")
  func verdicts() throws {
    for each in try SchemaCase.all() where Self.exceptions[each.file] == nil {
      guard let schema = try? JSONSchema(each.schema) else { continue }
      for verdict in each.verdicts {
        #expect(
          schema.accepts(verdict.data) == verdict.isValid,
          "\(each.file): \(each.description): \(verdict.description)")
        #expect(schema.faults(in: verdict.data).isEmpty == verdict.isValid, "\(each.file): \(each.description)")
      }
    }
  }

  @Test("What refers out of its own document is refused: the compiler resolves references before")
  func references() throws {
    var refused: [String: Int] = [:]
    for each in try SchemaCase.all() {
      do {
        _ = try JSONSchema(each.schema)
      } catch let error {
        #expect(error.reason.contains("refer"), "\(each.file): \(each.description): \(error)")
        refused[each.file, default: 0] += 1
      }
    }
    #expect(Set(refused.keys) == Self.referring)
  }

  private static let referring: Set<String> = [
    "anchor.json", "defs.json", "dynamicRef.json", "optional/anchor.json", "optional/cross-draft.json",
    "optional/dynamicRef.json", "optional/id.json", "optional/unknownKeyword.json", "ref.json", "refRemote.json",
    "unevaluatedItems.json", "unevaluatedProperties.json",
  ]

  @Test("What is judged otherwise is", arguments: exceptions.keys.sorted())
  func others(_ file: String) throws {
    let wrong = try SchemaCase.all().filter { $0.file == file }.contains { each in
      guard let schema = try? JSONSchema(each.schema) else { return false }
      return each.verdicts.contains { schema.accepts($0.data) != $0.isValid }
    }
    #expect(wrong, "\(file) needs to be no exception any more")
  }
}
