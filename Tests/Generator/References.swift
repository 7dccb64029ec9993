import Generator
import Testing

@Suite("Where references lead")
struct References {
  @Test("The name of a file may be percent-encoded")
  func percentEncoding() throws {
    let text =
      "openapi: 3.1.0\ninfo: {title: Parts, version: '1'}\npaths: {}\n"
      + "components: {schemas: {Part: {$ref: 'a%20part.yaml#/100%25'}}}\n"
    let contract = try Contract(Document(Array(text.utf8), file: "whole.yaml"), rules: .specification) { path in
      #expect(path == "a part.yaml")
      return Array("100%: {type: string}\n".utf8)
    }
    #expect(contract.files == ["whole.yaml", "a part.yaml"])
  }

  private func contract(_ schemas: String) throws -> Contract {
    let text = "openapi: 3.1.0\ninfo: {title: Parts, version: '1'}\npaths: {}\ncomponents:\n  schemas:\n" + schemas
    return try Contract(Document(Array(text.utf8), file: "whole.yaml"), rules: .specification)
  }

  @Test(
    "What an `$anchor` or an `$id` stands in names a schema, unless it is a value",
    arguments: [
      "enum: [{$anchor: here, type: integer}]", "const: {a: {$anchor: here}}", "examples: [{$dynamicAnchor: here}]",
      "default: {$anchor: here}", "example: {$anchor: here}", "x-own: {$anchor: here}", "enum: [{$id: here}]",
    ])
  func anchorsInValues(_ value: String) throws {
    let fragment = value.contains("$id") ? "here" : "#here"
    #expect(throws: Diagnostics.self) {
      try contract("    Value: {\(value)}\n    Named: {$ref: '\(fragment)'}\n")
    }
    let own = fragment == "here" ? "$id" : "$anchor"
    let found = try contract(
      "    Named: {\(own): here, type: string}\n    Value: {\(value)}\n    Other: {$ref: '\(fragment)'}\n")
    let other = try #require(found.schema(named: "Other"))
    #expect(found.resolved(other).name == "Named")
  }

  @Test(
    "A property may be called as what holds values",
    arguments: ["enum", "const", "default", "example", "examples", "x-own", "properties", "links"])
  func anchorsOfProperties(_ name: String) throws {
    let found = try contract(
      "    Holder: {properties: {\(name): {$anchor: here, type: integer}}}\n    Named: {$ref: '#here'}\n"
        + "    Base: {$id: 'https://example.org/base', properties: {\(name): {$id: part, type: boolean}}}\n"
        + "    Part: {$ref: 'https://example.org/part'}\n")
    for (alias, isKind) in [("Named", "integer"), ("Part", "boolean")] {
      let end = found.resolved(try #require(found.schema(named: alias)))
      #expect("\(end.kind)".hasPrefix(isKind), "\(alias)")
    }
  }

  @Test("A way of references is followed to its end, and null by any of them")
  func ends() throws {
    let found = try contract(
      "    A: {$ref: '#/components/schemas/B'}\n    B: {$ref: '#/components/schemas/C'}\n"
        + "    C: {type: [object, 'null'], properties: {a: {$ref: '#/components/schemas/A'}}}\n"
        + "    D: {$ref: '#/components/schemas/E'}\n    E: {type: string}\n")
    let schemas = try ["A", "B", "C", "D", "E"].map { try #require(found.schema(named: $0)) }
    #expect(schemas.map { found.resolved($0).name } == ["C", "C", "C", "E", "E"])
    #expect(schemas.map { found.isNullable($0) } == [true, true, true, false, false])
  }

  @Test("A long way of references is followed from each of its places")
  func longWay() throws {
    let count = 6000
    let ways = (0..<count).map { "    S\($0): {$ref: '#/components/schemas/S\($0 + 1)'}\n" }.joined()
    let found = try contract(ways + "    S\(count): {type: string}\n")
    #expect(found.schemas.allSatisfy { found.resolved($0).name == "S\(count)" })
  }
}
