import Generator
import Testing

/// Two ways to write the same meaning.
struct Refactoring: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let base: String
  let revision: String

  init(_ name: String, _ base: String, _ revision: String) {
    testDescription = name
    self.base = base
    self.revision = revision
  }

  /// A document in which `schema` is what a request and its answer carry, with further components.
  static func document(_ schema: String, _ components: String = "") -> String {
    """
    openapi: 3.1.0
    info: {title: Things, version: 1.0.0}
    paths:
      /things:
        post:
          operationId: makeThing
          requestBody: {content: {application/json: {schema: \(schema)}}}
          responses: {"200": {description: Done, content: {application/json: {schema: \(schema)}}}}
    components: {schemas: {\(components)}}

    """
  }

  static func schemas(_ name: String, _ base: String, _ revision: String, _ components: String = "") -> Refactoring {
    Refactoring(name, document(base, components), document(revision, components))
  }

  static let all: [Refactoring] = [
    .schemas(
      "An inline schema becomes a component", "{type: string, maxLength: 3}", ref("A"),
      "A: {type: string, maxLength: 3}"),
    .schemas(
      "A component is put inline", "{type: object, properties: {a: \(ref("A"))}}",
      "{type: object, properties: {a: {type: string, maxLength: 3}}}", "A: {type: string, maxLength: 3}"),
    Refactoring(
      "A component gets another name", document(ref("A"), "A: {type: object, properties: {next: \(ref("A"))}}"),
      document(ref("B"), "B: {type: object, properties: {next: \(ref("B"))}}")),
    .schemas("A component is called by another component", ref("A"), ref("B"), "A: {type: string}, B: \(ref("A"))"),
    .schemas("A schema is put in an allOf of one", "{type: string}", "{allOf: [{type: string}]}"),
    .schemas(
      "A schema is put in a oneOf of one", "{type: string, maxLength: 2}", "{oneOf: [{type: string, maxLength: 2}]}"),
    .schemas(
      "A schema is put in an anyOf of one", ref("A"), "{anyOf: [\(ref("A"))]}", "A: {type: object, properties: {a: {}}}"
    ),
    .schemas(
      "Properties move into a part of allOf",
      "{type: object, properties: {a: {type: string}, b: {type: string}}, required: [a]}",
      "{allOf: [{type: object, properties: {a: {type: string}}, required: [a]}, {properties: {b: {type: string}}}]}"),
    .schemas(
      "Parts of allOf are regrouped",
      "{allOf: [{type: object, properties: {a: {type: string}}}, {required: [a]}, {properties: {b: {type: string}}}]}",
      "{allOf: [{properties: {b: {type: string}}, required: [a]}, {type: object, properties: {a: {type: string}}}]}"),
    .schemas(
      "Null moves from anyOf into the types", "{anyOf: [{type: string}, {type: 'null'}]}", "{type: [string, 'null']}"),
    .schemas(
      "Null moves from oneOf beside a reference", "{oneOf: [{type: 'null'}, \(ref("A"))]}",
      "{anyOf: [\(ref("A")), {type: 'null'}]}", "A: {type: string, maxLength: 4}"),
    .schemas("Types are listed in another order", "{type: [string, integer]}", "{type: [integer, string]}"),
    .schemas(
      "A choice of types becomes a list of types", "{anyOf: [{type: string}, {type: integer}]}",
      "{type: [string, integer]}"),
    .schemas("const becomes an enumeration of one", "{type: string, const: a}", "{type: string, enum: [a]}"),
    .schemas("Values stand in another order", "{type: string, enum: [a, b]}", "{type: string, enum: [b, a]}"),
    .schemas("The type of values is left out", "{type: string, enum: [a, b]}", "{enum: [a, b]}"),
    .schemas(
      "Properties and required names stand in another order",
      "{type: object, properties: {a: {}, b: {}}, required: [a, b]}",
      "{required: [b, a], properties: {b: {}, a: {}}, type: object}"),
    .schemas(
      "Branches stand in another order", "{oneOf: [{type: object, properties: {a: {}}, required: [a]}, {type: array}]}",
      "{oneOf: [{type: array}, {type: object, properties: {a: {}}, required: [a]}]}"),
    .schemas(
      "A branch becomes a component", "{oneOf: [{type: string, maxLength: 1}, {type: array}]}",
      "{oneOf: [\(ref("A")), {type: array}]}", "A: {type: string, maxLength: 1}"),
    .schemas("A bound that bounds nothing is left out", "{type: array, minItems: 0, items: {}}", "{type: array}"),
    .schemas("Openness is said", "{type: object}", "{type: object, additionalProperties: true}"),
    .schemas(
      "Exclusive bounds of integers become inclusive", "{type: integer, exclusiveMinimum: 0, exclusiveMaximum: 10}",
      "{type: integer, minimum: 1, maximum: 9}"),
    .schemas(
      "A recursive schema is unrolled once", ref("A"), "{type: object, properties: {next: \(ref("A"))}}",
      "A: {type: object, properties: {next: \(ref("A"))}}"),
    Refactoring(
      "A component that is used in a condition alone is put inline",
      document("{type: string, not: \(ref("A"))}", "A: {maxLength: 3}"), document("{type: string, not: {maxLength: 3}}")
    ),
    Refactoring(
      "OpenAPI 3.0 becomes 3.1",
      document("{type: string, nullable: true, maxLength: 3}").replacing("3.1.0", with: "3.0.3"),
      document("{type: [string, 'null'], maxLength: 3}")),
    Refactoring(
      "Exclusive bounds of 3.0 become those of 3.1",
      document("{type: number, minimum: 1, exclusiveMinimum: true}").replacing("3.1.0", with: "3.0.3"),
      document("{type: number, exclusiveMinimum: 1}")),
    Refactoring(
      "Keys are quoted, and comments written", document("{type: string}"),
      document("{type: string}").replacing("paths:", with: "# All of it.\n\"paths\":")),
    Refactoring(
      "A parameter becomes one of its path, and a component",
      """
      openapi: 3.1.0
      info: {title: Things, version: 1.0.0}
      paths:
        /things/{id}:
          get:
            parameters:
              - {in: path, name: id, required: true, schema: {type: string}}
              - {in: header, name: X-Trace, schema: {type: string}}
            responses: {"200": {description: Done, headers: {A: {schema: {type: string}}}}}
      """,
      """
      openapi: 3.1.0
      info: {title: Things, version: 1.0.0}
      paths:
        /things/{name}:
          parameters: [{$ref: '#/components/parameters/name'}]
          get:
            parameters: [{in: header, name: x-trace, schema: {type: string}}]
            responses: {"200": {$ref: '#/components/responses/done'}}
      components:
        parameters: {name: {in: path, name: name, required: true, schema: {type: string}}}
        responses: {done: {description: Done, headers: {a: {$ref: '#/components/headers/a'}}}}
        headers: {a: {schema: {type: string}}}
      """),
  ]

  private static func ref(_ name: String) -> String { "{$ref: '#/components/schemas/\(name)'}" }

  func contracts() throws -> (Contract, Contract) {
    func read(_ text: String, _ file: String) throws -> Contract {
      try Contract(Document(Array(text.utf8), file: file), rules: .comparison)
    }
    return (try read(base, "v1.0.yaml"), try read(revision, "v1.0.yaml"))
  }
}

@Suite("Ways to write the same meaning")
struct Refactorings {
  @Test("They are the same, either way round", arguments: Refactoring.all)
  func same(_ refactoring: Refactoring) throws {
    let (base, revision) = try refactoring.contracts()
    #expect(Comparison(from: base, to: revision, today: today).findings.map(\.text) == [])
    #expect(Comparison(from: revision, to: base, today: today).findings.map(\.text) == [])
  }

  @Test("They have the same seal", arguments: Refactoring.all)
  func seal(_ refactoring: Refactoring) throws {
    let (base, revision) = try refactoring.contracts()
    #expect(Seal(base).lines.map(\.digest) == Seal(revision).lines.map(\.digest))
  }

  @Test("Schemas that refer to one another 2,000 deep are compared and sealed")
  func deep() throws {
    func chain(_ last: String) -> String {
      let links = (0..<2_000).map { level in
        "A\(level): {type: object, properties: {next: {$ref: '#/components/schemas/A\(level + 1)'}}}"
      }
      return (links + ["A2000: \(last)"]).joined(separator: ", ")
    }
    let reference = "{$ref: '#/components/schemas/A0'}"
    let (base, revision) = try Refactoring(
      "", Refactoring.document(reference, chain("{type: string}")),
      Refactoring.document(reference, chain("{type: boolean}"))
    ).contracts()
    let findings = Comparison(from: base, to: revision, today: today).findings.filter { $0.level == .breaking }
    #expect(findings.map(\.text).allSatisfy { $0.hasPrefix("A2000: type string → boolean") })
    #expect(findings.map(\.breaks) == [.sender, .reader])
    #expect(Seal(base).lines != Seal(revision).lines)
  }
}
