/// What the specification says of a document, and of objects whichever they are.
extension SpecificationLesson {
  static let yaml = SpecificationLesson(
    .document, "A document is JSON, or YAML that could be written as JSON.",
    source: "OpenAPI 3.1.1, section 4.2; YAML 1.2.2, sections 3.2.1.1 and 10.3",
    instead: """
      Mend what the message names: a key that stands twice, a bracket without its partner, an indentation that fits to
      nothing, a number that JSON cannot say. What holds `: ` or begins with `*`, `&`, `%`, `@` or `!` is put in quotes.
      """,
    wrong: """
      tags:
        - name: things
          name: stuff
      paths: {}
      """,
    right: """
      tags:
        - name: things
        - name: stuff
      paths: {}
      """)

  static let version = SpecificationLesson(
    .document, "`openapi` names the version of OpenAPI that the document follows: 3.0 or 3.1 are read.",
    source: "OpenAPI 3.1.1, sections 4.1 and 4.8.1",
    instead: """
      Write the version that the document follows, with all three numbers, as text. A document of another version is
      converted first; most of what 3.2 has is new, so that a document which does without it can call itself 3.1.
      """,
    wrong: """
      openapi: 3.2.0
      info: {title: Things, version: 1.0.0}
      paths: {}
      """,
    right: """
      openapi: 3.1.1
      info: {title: Things, version: 1.0.0}
      paths: {}
      """, version: nil)

  static let dialect = SpecificationLesson(
    .document, "Schemas are read as JSON Schema draft 2020-12 with OpenAPI's additions, whatever dialect is named.",
    source: "OpenAPI 3.1.1, section 4.8.24.1; JSON Schema 2020-12, Core, section 8.1.1",
    instead: "Leave `jsonSchemaDialect` and `$schema` out, and write schemas as draft 2020-12 has them.",
    wrong: """
      jsonSchemaDialect: http://json-schema.org/draft-07/schema#
      paths: {}
      """,
    right: """
      jsonSchemaDialect: https://spec.openapis.org/oas/3.1/dialect/base
      paths: {}
      """)

  static let missingField = SpecificationLesson(
    .document, "An object has the fields that the specification requires of it.",
    source: "OpenAPI 3.1.1, section 4.8, where a field is marked REQUIRED; docs/openapi.md lists them",
    instead: "Add the field that the message names to the object at its place.",
    wrong: """
      paths:
        /things:
          get:
            responses:
              '200': {content: {text/plain: {}}}
      """,
    right: """
      paths:
        /things:
          get:
            responses:
              '200': {description: All things., content: {text/plain: {}}}
      """)

  static let unknownField = SpecificationLesson(
    .document, "An object has no fields but those of the specification, and extensions that begin with `x-`.",
    source: "OpenAPI 3.1.1, sections 4.8 and 4.9; docs/openapi.md lists the fields of each object",
    instead: """
      Look for a slip of the pen: names are case-sensitive. A field that is right somewhere else belongs there; one of your
      own begins with `x-`.
      """,
    wrong: """
      paths:
        /things:
          get:
            operationID: listThings
            responses: {'200': {description: All things.}}
      """,
    right: """
      paths:
        /things:
          get:
            operationId: listThings
            responses: {'200': {description: All things.}}
      """)

  static let misplacedField = SpecificationLesson(
    .document, "A field that has a meaning for some objects of a kind alone stands in those.",
    source: "OpenAPI 3.1.1, sections 4.8.12.2 (`allowReserved`, `allowEmptyValue`) and 4.8.27 (`bearerFormat`)",
    instead: "Remove the field, or change what makes it one without meaning: where the parameter is sent, the scheme.",
    wrong: """
      components:
        parameters:
          Trace: {name: X-Trace, in: header, allowEmptyValue: true, schema: {type: string}}
      """,
    right: """
      components:
        parameters:
          Trace: {name: trace, in: query, allowEmptyValue: true, schema: {type: string}}
      """)

  static let exclusiveFields = SpecificationLesson(
    .document, "Of two fields that say the same in two ways, an object has one.",
    source: """
      OpenAPI 3.1.1, sections 4.8.4 (`identifier`, `url`), 4.8.12.2 (`schema`, `content`), 4.8.14 (`example`, `examples`),
      4.8.19 (`value`, `externalValue`) and 4.8.20 (`operationRef`, `operationId`)
      """,
    instead: "Keep the one that says more, and remove the other.",
    wrong: """
      components:
        requestBodies:
          Thing:
            content:
              application/json:
                example: {name: a}
                examples: {other: {value: {name: b}}}
      """,
    right: """
      components:
        requestBodies:
          Thing:
            content:
              application/json:
                examples: {one: {value: {name: a}}, other: {value: {name: b}}}
      """)

  static let type = SpecificationLesson(
    .document, "The value of a field is of the type that the specification says.",
    source: "OpenAPI 3.1.1, section 4.8; JSON Schema 2020-12, Core, section 4.3, and Validation, section 6",
    instead: """
      Write what the message asks for. Text that YAML reads as something else, such as `1.0`, `null` or `true`, is put in
      quotes.
      """,
    wrong: """
      components:
        schemas:
          Thing: {type: object, required: name}
      """,
    right: """
      components:
        schemas:
          Thing: {type: object, required: [name]}
      """)

  static let value = SpecificationLesson(
    .document, "The value of a field is one of those that the specification allows.",
    source: "OpenAPI 3.1.1, section 4.8; JSON Schema 2020-12, Validation, section 6",
    instead: "Write one of the values that the message names.",
    wrong: """
      components:
        schemas:
          Thing: {type: text}
      """,
    right: """
      components:
        schemas:
          Thing: {type: string}
      """)
}
