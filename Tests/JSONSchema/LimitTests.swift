import JSON
import Testing

@testable import JSONSchema

@Suite("Schemas and values that go on without end")
struct LimitTests {
  @Test(
    "A schema that leads back to itself on the same value is told to be so",
    arguments: [
      ##"{"$ref": "#"}"##, ##"{"allOf": [{"$ref": "#"}, {"$ref": "#"}]}"##, ##"{"not": {"$ref": "#"}}"##,
      ##"{"anyOf": [{"$ref": "#/$defs/a"}], "$defs": {"a": {"if": {"$ref": "#"}}}}"##,
      ##"{"$dynamicAnchor": "a", "oneOf": [{"$dynamicRef": "#a"}, {"$dynamicRef": "#a"}]}"##,
    ])
  func circles(_ text: String) throws {
    let schema = try JSONSchema(text: text)
    #expect(schema.faults(in: .integer(1)).last?.rule == "depth")
    #expect(!schema.accepts(.integer(1)))
  }

  @Test("A value that is nested too deep is told to be so, and does not end the process")
  func depth() throws {
    var value = JSONValue.integer(1)
    for _ in 0..<5_000 { value = .array([value]) }
    let schema = try JSONSchema(text: ##"{"items": {"$ref": "#"}, "uniqueItems": true, "unevaluatedItems": false}"##)
    #expect(schema.faults(in: value).last?.rule == "depth")
    #expect(!schema.accepts(value))
  }

  @Test("A schema as deep as JSON may be is compiled and judged by")
  func deepSchema() throws {
    let depth = 120
    let text = String(repeating: #"{"items": "#, count: depth) + "false" + String(repeating: "}", count: depth)
    let value = String(repeating: "[", count: depth) + "1" + String(repeating: "]", count: depth)
    let schema = try JSONSchema(text: text)
    #expect(try schema.faults(in: JSONValue(parsing: value)).count == 1)
  }

  @Test("Alternatives that multiply end, and are told to take too long", .timeLimit(.minutes(60)))
  func steps() throws {
    let levels = (0..<40).map { level in
      ##""l\##(level)": {"allOf": [{"$ref": "#/$defs/l\##(level + 1)"}, {"$ref": "#/$defs/l\##(level + 1)"}]}"##
    }
    let text = ##"{"$ref": "#/$defs/l0", "$defs": {\##(levels.joined(separator: ", ")), "l40": {"type": "integer"}}}"##
    #expect(try JSONSchema(text: text).faults(in: .integer(1)).map(\.rule) == ["steps"])
  }

  @Test("A short value costs little, however alternatives multiply in it; a long one may cost more")
  func stepsForParts() throws {
    let branch = ##"{"properties": {"a": {"$ref": "#"}}}"##
    let text = #"{"type": "object", "anyOf": [\#(branch), \#(branch), \#(branch)]}"#
    let depth = 100
    let nested = String(repeating: #"{"a":"#, count: depth) + "1" + String(repeating: "}", count: depth)
    let short = try JSONValue(parsing: nested)
    #expect(try JSONSchema(text: text).faults(in: short).contains { $0.rule == "steps" })
    #expect(Limits.steps(for: short) == Limits.steps + 101 * 5_000)
    let list = JSONValue.array((0..<100_000).map { .integer($0) })
    let items = #"{"items": {"allOf": [{"type": "integer"}, {"minimum": 0}, {"not": {"type": "string"}}]}}"#
    #expect(try JSONSchema(text: items).faults(in: list) == [])
  }

  @Test("Equal items are found among many without comparing each with each", .timeLimit(.minutes(60)))
  func uniqueItems() throws {
    let schema = try JSONSchema(text: #"{"uniqueItems": true}"#)
    var items = (0..<200_000).map { JSONValue.object([.init("id", .integer($0)), .init("name", .string("n\($0)"))]) }
    #expect(schema.accepts(.array(items)))
    items.append(.object([.init("name", .string("n7")), .init("id", .number(7))]))
    #expect(schema.faults(in: .array(items)).first?.detail == "must have no two equal items, 7 and 200000 are")
  }
}
