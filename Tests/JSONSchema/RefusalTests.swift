import JSON
import JSONSchema
import Testing

@Suite("What is wrong with a schema")
struct RefusalTests {
  private static let schemas = [
    "{", "1", #"{"properties": {"a": 1}}"#, #"{"properties": []}"#, #"{"type": "text"}"#, #"{"type": 1}"#,
    #"{"type": []}"#, #"{"type": ["string", 1]}"#, #"{"enum": 1}"#, #"{"minimum": "1"}"#, #"{"multipleOf": 0}"#,
    #"{"minLength": -1}"#, #"{"maxItems": 1.5}"#, #"{"pattern": "("}"#, #"{"pattern": "(a)\\1"}"#, #"{"pattern": 1}"#,
    #"{"patternProperties": {"a/b[": true}}"#, #"{"required": "a"}"#, #"{"required": ["a", 1]}"#,
    #"{"dependentRequired": {"a": "b"}}"#, #"{"uniqueItems": 1}"#, #"{"allOf": []}"#, #"{"anyOf": {}}"#,
    #"{"items": []}"#, #"{"format": 1}"#, ##"{"$ref": "#/$defs/a"}"##, ##"{"$ref": "#a"}"##,
    ##"{"$ref": "https://example.org/other"}"##, #"{"$ref": 1}"#, ##"{"items": {"$dynamicRef": "#node"}}"##,
    ##"{"$id": "a#b"}"##, #"{"$anchor": "1"}"#, #"{"$schema": "http://json-schema.org/draft-07/schema#"}"#,
    #"{"$defs": []}"#, ##"{"allOf": [{"$ref": "#/$defs/a"}], "$defs": {"a": {"not": 3}}}"##,
  ]

  @Test("Each refusal tells the keyword that is wrong, as people have reviewed it")
  func refusals() throws {
    var text = ""
    for schema in Self.schemas {
      do {
        _ = try JSONSchema(text: schema)
        Issue.record("\(schema) was taken")
      } catch {
        text += "\(schema)\n  \(error)\n"
      }
    }
    #expect(try text == expected("expected/refusals.txt", for: text))
  }

  @Test("What the draft allows and this module lacks is told apart from what is wrong")
  func unsupported() {
    func kind(_ schema: String) -> JSONSchemaError.Kind? {
      do {
        _ = try JSONSchema(text: schema)
        return nil
      } catch {
        return error.kind
      }
    }
    #expect(kind(#"{"pattern": "(a)\\1"}"#) == .unsupported)
    #expect(kind(#"{"pattern": "("}"#) == .invalid)
    #expect(kind(#"{"$schema": "http://json-schema.org/draft-07/schema#"}"#) == .unsupported)
  }

  @Test("A refusal in another document names it")
  func otherDocument() throws {
    let schema = try JSONValue(parsing: #"{"$ref": "https://example.org/b#/a"}"#)
    let other = try JSONValue(parsing: #"{"a": {"type": "text"}}"#)
    let error = #expect(throws: JSONSchemaError.self) {
      try JSONSchema(schema, documents: ["https://example.org/b": other])
    }
    #expect(error?.document == "https://example.org/b")
    #expect(error?.pointer == "/a/type")
  }
}
