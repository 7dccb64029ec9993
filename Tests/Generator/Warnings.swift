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
}
