import JSON
import JSONSchema
import Testing

/// A schema of the suite with the values that it judges.
struct SuiteGroup: CustomTestStringConvertible, Sendable {
  let file: String
  let description: String
  let schema: JSONValue
  let tests: [(description: String, data: JSONValue, isValid: Bool)]

  var testDescription: String { "\(file): \(description)" }

  /// Formats are assertions in `optional/` alone.
  var assertsFormats: Bool { file.hasPrefix("optional/") }

  static let all: [SuiteGroup] = Folder.jsonFiles(below: "Suite/tests").flatMap { file in
    let groups = (try? Folder.json("Suite/tests/\(file)"))?.array ?? []
    return groups.map { group in
      SuiteGroup(
        file: file, description: group["description"]?.string ?? "", schema: group["schema"] ?? .null,
        tests: (group["tests"]?.array ?? []).map {
          ($0["description"]?.string ?? "", $0["data"] ?? .null, $0["valid"]?.bool ?? false)
        })
    }
  }

  static let documents: [String: JSONValue] = {
    var documents: [String: JSONValue] = [:]
    for (folder, base) in [
      ("Suite/remotes", "http://localhost:1234/"), ("Suite/metaschemas", "https://json-schema.org/draft/2020-12/"),
    ] {
      for file in Folder.jsonFiles(below: folder) {
        let uri = base + (folder == "Suite/metaschemas" ? String(file.dropLast(".json".count)) : file)
        documents[uri] = try? Folder.json("\(folder)/\(file)")
      }
    }
    return documents
  }()

  /// The descriptions of the tests that are judged wrongly; all of them where the schema is refused.
  func misjudged() -> [String] {
    guard let schema = try? JSONSchema(schema, documents: Self.documents, assertsFormats: assertsFormats) else {
      return tests.map(\.description)
    }
    return tests.filter { schema.accepts($0.data) != $0.isValid }.map(\.description)
  }
}

@Suite("The published suite of draft 2020-12")
struct SuiteTests {
  @Test("All of the suite is there")
  func isComplete() {
    #expect(SuiteGroup.all.count > 400)
    #expect(SuiteGroup.all.flatMap(\.tests).count > 1900)
    #expect(SuiteGroup.documents.count > 20)
  }

  @Test("Every value is judged as the suite says, but for the exceptions that are named", arguments: SuiteGroup.all)
  func judgement(_ group: SuiteGroup) {
    let excepted = SuiteException.all.filter { $0.file == group.file && $0.group == group.description }
    #expect(group.misjudged() == excepted.map(\.test))
  }

  @Test("A value has faults exactly where it is not accepted", arguments: SuiteGroup.all)
  func faults(_ group: SuiteGroup) {
    guard
      let schema = try? JSONSchema(
        group.schema, documents: SuiteGroup.documents, assertsFormats: group.assertsFormats)
    else { return }
    for test in group.tests {
      #expect(schema.faults(in: test.data).isEmpty == schema.accepts(test.data), "\(test.description)")
      #expect(
        schema.faults(in: test.data, limit: 1).count == (schema.accepts(test.data) ? 0 : 1), "\(test.description)")
    }
  }

  @Test("Every exception is of a test that the suite has")
  func exceptions() {
    for exception in SuiteException.all {
      let group = SuiteGroup.all.first { $0.file == exception.file && $0.description == exception.group }
      #expect(group?.tests.contains { $0.description == exception.test } == true, "\(exception)")
      #expect(exception.file.hasPrefix("optional/"), "what is mandatory has no exceptions")
    }
  }
}
