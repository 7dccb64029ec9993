import Generator
import JSON
import Testing
import Values

/// A difference, and all that must be found of it.
struct RuleCase: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let base: JSONValue
  let revision: JSONValue
  /// Levels by the names of the rules.
  let expected: [String: String]

  /// What is found, without what is said of `info.version` unless that is asked for.
  func found(withRelease: Bool) throws -> [String: String] {
    let findings = try comparison(base, revision).findings.filter { finding in
      withRelease || !["release-unchanged", "release-lowered", "major-release-unchanged"].contains(finding.rule.name)
    }
    return Dictionary(findings.map { ($0.rule.name, $0.level.rawValue) }, uniquingKeysWith: max)
  }
}

/// The day on which sunsets are judged in these tests.
let today = Timestamp("2030-01-15T00:00:00Z")!

func contract(_ document: JSONValue, file: String = "test.yaml") throws -> Contract {
  try Contract(Document(Array(document.text.utf8), file: file), rules: .comparison)
}

func comparison(_ base: JSONValue, _ revision: JSONValue) throws -> Comparison {
  Comparison(
    from: try contract(base, file: "base.yaml"), to: try contract(revision, file: "revision.yaml"), today: today)
}

enum RuleCases {
  /// The folder of these tests.
  static let root = "/" + #filePath.split(separator: "/").dropLast().joined(separator: "/")

  static let documents = load("documents") { entry in
    [RuleCase(entry, document(entry["base"]), document(entry["revision"]), entry["findings"])]
  }

  static let operations = load("operations") { entry in
    [RuleCase(entry, operation(entry["base"]), operation(entry["revision"]), entry["findings"])]
  }

  static let sent = load("schemas") { entry in
    [RuleCase(entry, request(entry["base"]), request(entry["revision"]), entry["sent"])]
  }

  static let read = load("schemas") { entry in
    [RuleCase(entry, answer(entry["base"]), answer(entry["revision"]), entry["read"])]
  }

  private static func load(_ name: String, _ cases: (JSONValue) -> [RuleCase]) -> [RuleCase] {
    let file = "\(root)/rules/\(name).yaml"
    guard let bytes = try? Files.read(file), let document = try? Document(bytes, file: file) else { return [] }
    return document.json.array?.flatMap(cases) ?? []
  }

  // MARK: Whole documents around a part

  static func document(_ part: JSONValue?) -> JSONValue {
    let given = part?.members ?? []
    let usual: [JSONValue.Member] = [
      .init("openapi", .string("3.1.0")),
      .init("info", .object([.init("title", .string("Things")), .init("version", .string("1.0.0"))])),
      .init("paths", .object([])),
    ]
    return .object(usual.filter { member in !given.contains { $0.name == member.name } } + given)
  }

  static func operation(_ part: JSONValue?) -> JSONValue {
    let given = part?.members ?? []
    let done: JSONValue = .object([.init("200", .object([.init("description", .string("Done"))]))])
    let operation = given.contains { $0.name == "responses" } ? given : given + [.init("responses", done)]
    return document(wrap(.object(operation), "post", "/things", "paths"))
  }

  static func request(_ schema: JSONValue?) -> JSONValue {
    withComponents(operation(wrap(schema ?? .null, "schema", "application/json", "content", "requestBody")))
  }

  static func answer(_ schema: JSONValue?) -> JSONValue {
    let content = wrap(schema ?? .null, "schema", "application/json", "content")
    let answer = JSONValue.object([.init("description", .string("Done"))] + (content.members ?? []))
    return withComponents(operation(wrap(answer, "200", "responses")))
  }

  /// `wrap(1, "a", "b")` → `{"b": {"a": 1}}`
  private static func wrap(_ value: JSONValue, _ names: String...) -> JSONValue {
    names.reduce(value) { .object([.init($1, $0)]) }
  }

  private static func withComponents(_ document: JSONValue) -> JSONValue {
    let components = #"""
      {"schemas": {"Cat": {"type": "object", "properties": {"kind": {"type": "string"}, "lives": {"type": "integer"}}},
      "Dog": {"type": "object", "properties": {"kind": {"type": "string"}, "tricks": {"type": "integer"}}},
      "Loop": {"type": "object", "properties": {"a": {"type": "string"}, "next": {"$ref": "#/components/schemas/Loop"}}}}}
      """#
    guard let components = try? JSONValue(parsing: components) else { return document }
    return .object((document.members ?? []) + [.init("components", components)])
  }
}

extension RuleCase {
  init(_ entry: JSONValue, _ base: JSONValue, _ revision: JSONValue, _ expected: JSONValue?) {
    testDescription = "\(entry["base"]?.text ?? "") → \(entry["revision"]?.text ?? "")"
    self.base = base
    self.revision = revision
    self.expected = Dictionary(
      (expected?.members ?? []).map { ($0.name, $0.value.string ?? "") }, uniquingKeysWith: { first, _ in first })
  }
}
