import JSON
import JSONSchema
import Testing

@Suite("Schemas of a document")
struct DocumentTests {
  private let document: JSONSchemaDocument

  init() throws {
    document = JSONSchemaDocument(
      root: try JSONValue(
        parsing: ##"""
          {
            "openapi": "3.1.0",
            "paths": {
              "/a": {"get": {"parameters": [{"schema": {"$ref": "#/components/schemas/Name"}}]}},
              "/b": {"get": {"parameters": [{"schema": {"$ref": "shared.json#/Size"}}]}},
              "/c": {"get": {"parameters": [{"schema": {"$ref": "#name"}, "example": {"$anchor": "name"}}]}}
            },
            "components": {
              "schemas": {
                "Name": {"$anchor": "name", "type": "string", "maxLength": 3},
                "Broken": {"type": "text"},
                "UsesBroken": {"properties": {"a": {"$ref": "#/components/schemas/Broken"}, "next": {"$ref": "#/components/schemas/UsesBroken"}}},
                "Pet": {"type": "object", "discriminator": {"propertyName": "kind"}, "properties": {"kind": {"type": "string"}}},
                "List": {"properties": {"next": {"$ref": "#/components/schemas/List"}, "name": {"$ref": "#/components/schemas/Name"}}}
              }
            }
          }
          """##),
      uri: "https://example.org/api/v1.json",
      documents: ["https://example.org/api/shared.json": try JSONValue(parsing: #"{"Size": {"type": "integer"}}"#)])
  }

  @Test(
    "A schema is found by its pointer, and what it refers to in the whole document and beside it",
    arguments: [
      ("/components/schemas/Name", #""abc""#, #""abcd""#), ("/paths/~1a/get/parameters/0/schema", #""abc""#, "1"),
      ("/paths/~1b/get/parameters/0/schema", "1", #""a""#), ("/paths/~1c/get/parameters/0/schema", #""abc""#, "1"),
      ("/components/schemas/List", #"{"next": {"name": "a"}}"#, #"{"next": {"name": "abcd"}}"#),
      ("/components/schemas/Pet", #"{"kind": "cat"}"#, #"{"kind": 1}"#),
    ])
  func pointers(_ pointer: String, _ right: String, _ wrong: String) throws {
    let schema = try document.schema(at: pointer)
    #expect(try schema.accepts(JSONValue(parsing: right)))
    #expect(try !schema.accepts(JSONValue(parsing: wrong)))
  }

  @Test("Only what is reached is compiled, and a schema that is wrong is so each time")
  func laziness() throws {
    for _ in 0..<2 {
      let error = #expect(throws: JSONSchemaError.self) { try document.schema(at: "/components/schemas/UsesBroken") }
      #expect(error?.pointer == "/components/schemas/Broken/type")
      #expect(throws: Never.self) { try document.schema(at: "/components/schemas/List") }
    }
  }

  @Test("A pointer to nothing is refused", arguments: ["/components/schemas/None", "components", "/paths/~1a/0"])
  func nothing(_ pointer: String) {
    #expect(throws: JSONSchemaError.self) { try document.schema(at: pointer) }
  }

  @Test("A schema outlives its document")
  func lifetime() throws {
    func list() throws -> JSONSchema {
      try JSONSchemaDocument(
        root: JSONValue(
          parsing: ##"{"properties": {"next": {"$ref": "#/$defs/node"}}, "$defs": {"node": {"required": ["a"]}}}"##)
      )
      .schema(at: "")
    }
    let schema = try list()
    #expect(try !schema.accepts(JSONValue(parsing: #"{"next": {}}"#)))
  }

  @Test("Formats are asserted unless that is switched off")
  func formats() throws {
    let schema = try JSONValue(parsing: #"{"format": "ipv4"}"#)
    #expect(try !JSONSchema(schema).accepts(.string("x")))
    #expect(try JSONSchema(schema, assertsFormats: false).accepts(.string("x")))
  }

  @Test("Texts are told apart by their scalars, not by their looks")
  func scalars() throws {
    let schema = try JSONSchema(text: #"{"enum": ["\u00e9"], "properties": {"\u00e9": false}}"#)
    #expect(schema.accepts(.string("\u{e9}")))
    #expect(!schema.accepts(.string("e\u{301}")))
    let properties = try JSONSchema(text: #"{"properties": {"\u00e9": false}}"#)
    #expect(properties.accepts(.object([.init("e\u{301}", .null)])))
    #expect(!properties.accepts(.object([.init("\u{e9}", .null)])))
  }

  @Test(
    "Numbers are compared by their exact value",
    arguments: [
      ("9007199254740993", "maximum", "9007199254740992.0", false),
      ("9007199254740992", "maximum", "9007199254740992.0", true),
      ("9223372036854775807", "maximum", "9223372036854775808", true),
      ("9223372036854775807", "minimum", "9223372036854775808", false),
      ("-9223372036854775808", "exclusiveMinimum", "-1e19", true), ("3", "exclusiveMaximum", "3.5", true),
      ("3", "exclusiveMinimum", "2.5", true), ("3", "exclusiveMinimum", "3.5", false), ("-3", "maximum", "-3.5", false),
      ("1", "const", "1.0", true), ("0.07", "multipleOf", "0.01", true), ("1.1", "multipleOf", "0.1", true),
      ("0.015", "multipleOf", "0.01", false), ("1e300", "multipleOf", "7", false), ("7e300", "multipleOf", "7", true),
      ("-0.3", "multipleOf", "0.1", true), ("9223372036854775807", "multipleOf", "0.5", true),
      ("1e-300", "multipleOf", "1", false),
    ])
  func numbers(_ value: String, _ keyword: String, _ bound: String, _ fits: Bool) throws {
    let schema = try JSONSchema(text: #"{"\#(keyword)": \#(bound)}"#)
    #expect(try schema.accepts(JSONValue(parsing: value)) == fits)
  }
}
