import Generator
import Testing

@Suite("What is told of a document, and refuses nothing")
struct Warnings {
  @Test(
    "Values of a schema that no value of its type can be",
    arguments: [
      (
        "{type: integer, examples: [9223372036854775807, 18446744073709551615]}",
        "the example does not fit its schema: must be an integer of 64 bits, is a number"
      ),
      (
        "{type: [string, 'null'], enum: [a, 1, null]}",
        "`1` never fits: it is a number, and `type` asks for null or string; write it so, add its type, or remove it"
      ),
      ("{type: integer, enum: [1, 2.0]}", nil),
    ])
  func values(_ schema: String, _ warning: String?) throws {
    let text =
      "openapi: 3.1.0\ninfo: {title: Values, version: '1'}\npaths: {}\ncomponents: {schemas: {Value: \(schema)}}\n"
    var warnings: [Diagnostic] = []
    _ = try Contract(Document(Array(text.utf8), file: "values.yaml"), rules: .specification, warnings: &warnings)
    #expect(warnings.map(\.message) == (warning.map { [$0] } ?? []))
  }

  /// A parameter and a header of an answer, each with the fields of `described`.
  private func warnings(_ version: String, _ described: String) throws -> [String] {
    let text = """
      openapi: \(version)
      info: {title: Values, version: '1'}
      paths:
        /things:
          get:
            operationId: list
            parameters: [{name: size, in: query, \(described)}]
            responses: {'200': {description: All., headers: {X-Size: {\(described)}}}}
      components: {examples: {Shared: {value: shared}}}
      """
    var warnings: [Diagnostic] = []
    _ = try Contract(Document(Array(text.utf8), file: "values.yaml"), rules: .specification, warnings: &warnings)
    return warnings.map(\.message)
  }

  @Test(
    "Examples of parameters and of headers that do not fit",
    arguments: [
      ("schema: {type: integer}, example: many", ["many"]),
      (
        "schema: {type: integer}, examples: {one: {value: 1}, two: {value: many}, three: {value: more}}",
        ["many", "more"]
      ),
      ("schema: {type: integer}, examples: {one: {$ref: '#/components/examples/Shared'}}", ["shared"]),
      ("content: {application/json: {schema: {type: integer}, example: many}}", ["many"]),
      (
        "content: {application/json: {schema: {type: integer}, examples: {one: {value: 1}, two: {value: many}}}}",
        ["many"]
      ),
      ("schema: {type: integer}, examples: {one: {value: 1}, two: {externalValue: 'https://example.org'}}", []),
    ], ["3.0.3", "3.1.0"])
  func examples(_ case: (described: String, misfits: [String]), _ version: String) throws {
    let expected = ["size", "X-Size"].flatMap { name in
      `case`.misfits.map { _ in "the example of `\(name)` does not fit its schema: must be an integer, is a string" }
    }
    #expect(try warnings(version, `case`.described).sorted() == expected.sorted())
  }

  @Test("An example of the schema of a parameter or of a header")
  func schemaExamples() throws {
    let message = "the example does not fit its schema: must be an integer, is a string"
    #expect(try warnings("3.0.3", "schema: {type: integer, example: many}") == [message, message])
    #expect(try warnings("3.1.0", "schema: {type: integer, examples: [1, many]}") == [message, message])
  }
}
