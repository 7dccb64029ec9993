import Generator
import JSON
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
}
