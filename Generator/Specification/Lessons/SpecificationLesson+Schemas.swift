/// What the specification says of schemas.
extension SpecificationLesson {
  static let unknownKeyword = SpecificationLesson(
    .schemas, "A keyword that JSON Schema does not know means nothing.",
    source: "JSON Schema 2020-12, Core, section 6.5: unknown keywords are annotations",
    instead: """
      Look for a slip of the pen: a constraint that is misspelled constrains nothing. OpenAPI 3.0's `nullable: true` is
      `type: [string, 'null']` in 3.1; a keyword of your own begins with `x-`.
      """,
    wrong: """
      components:
        schemas:
          Thing: {type: string, maxlength: 3}
      """,
    right: """
      components:
        schemas:
          Thing: {type: string, maxLength: 3}
      """)

  static let nullable = SpecificationLesson(
    .schemas, "In OpenAPI 3.0, `nullable` adds null to the `type` beside it.",
    source: "OpenAPI 3.0.4, section 4.7.24: without a `type` in the same schema it has no effect",
    instead: "Write the `type`, too. What a reference leads to becomes nullable where it leads.",
    wrong: """
      paths: {}
      components:
        schemas:
          Thing: {nullable: true, maxLength: 3}
      """,
    right: """
      paths: {}
      components:
        schemas:
          Thing: {type: string, nullable: true, maxLength: 3}
      """, version: "3.0.4")

  static let bounds = SpecificationLesson(
    .schemas, "The least that is allowed is not more than the most.",
    source: "JSON Schema 2020-12, Validation, section 6: both hold, so that no value fits",
    instead: "Exchange the two, or mend the one that is wrong.",
    wrong: """
      components:
        schemas:
          Thing: {type: integer, minimum: 10, maximum: 1}
      """,
    right: """
      components:
        schemas:
          Thing: {type: integer, minimum: 1, maximum: 10}
      """)

  static let emptyEnum = SpecificationLesson(
    .schemas, "An `enum` has a value.",
    source: "JSON Schema 2020-12, Validation, section 6.1.2: it should have at least one; no value fits an empty list",
    instead: "List the values, or leave `enum` out.",
    wrong: """
      components:
        schemas:
          Thing: {type: string, enum: []}
      """,
    right: """
      components:
        schemas:
          Thing: {type: string, enum: [small, large]}
      """)

  static let misfittingEnum = SpecificationLesson(
    .schemas, "Each value of an `enum` is of the `type` beside it.",
    source: "JSON Schema 2020-12, Validation, sections 6.1.1 and 6.1.2: both hold, so that any other value never fits",
    instead: "Put a number or a flag that is meant as text in quotes, add the type of the value, or remove the value.",
    wrong: """
      components:
        schemas:
          Thing: {type: string, enum: [small, 2]}
      """,
    right: """
      components:
        schemas:
          Thing: {type: string, enum: [small, '2']}
      """)

  static let pattern = SpecificationLesson(
    .schemas, "A `pattern` is a regular expression that can be matched in linear time.",
    source: "JSON Schema 2020-12, Core, section 6.4, and Validation, section 6.3.3: it should be one of ECMA-262",
    instead: """
      Mend what the message names. What takes more than linear time, a backreference, is written out; what goes too far for
      a pattern is told in the description, and checked by the handler.
      """,
    wrong: """
      components:
        schemas:
          Thing: {type: string, pattern: '([ab])\\1'}
      """,
    right: """
      components:
        schemas:
          Thing: {type: string, pattern: 'aa|bb'}
      """)

  static let endless = SpecificationLesson(
    .schemas, "An object does not have to hold another one of its own kind.",
    source: "JSON Schema 2020-12, Core, section 9.4.1, allows recursion; where it never ends, no value fits",
    instead: "Let one property on the way be absent or null, or an array that may be empty.",
    wrong: """
      components:
        schemas:
          Thing:
            type: object
            required: [next]
            properties: {next: {$ref: '#/components/schemas/Thing'}}
      """,
    right: """
      components:
        schemas:
          Thing:
            type: object
            properties: {next: {$ref: '#/components/schemas/Thing'}}
      """)

  static let evaluated = SpecificationLesson(
    .schemas, "Schemas that are left to the evaluator can be evaluated.",
    source: "docs/openapi.md lists the keywords that generated code leaves to an evaluator",
    instead: """
      Mend what the message names. What cannot be evaluated is told in the description, and checked by the handler. (Whatever
      is known to be refused so has a rule of its own, such as `pattern`: tell of the document that showed you this one.)
      """, examples: nil)

  static let misfittingExample = SpecificationLesson(
    .schemas, "An example fits the schema that it is an example of.",
    source: "OpenAPI 3.1.1, sections 4.8.14 and 4.8.24: it should match; a value that does not teaches what is refused",
    instead: "Mend the example, or the schema: the message says which value does not fit, and why.",
    wrong: """
      components:
        schemas:
          Thing: {type: string, maxLength: 3, examples: [long]}
      """,
    right: """
      components:
        schemas:
          Thing: {type: string, maxLength: 3, examples: [abc]}
      """)

  static let misfittingDefault = SpecificationLesson(
    .schemas, "A default fits the schema that it is the default of.",
    source: "JSON Schema 2020-12, Validation, section 9.2; OpenAPI 3.0.4, section 4.7.24: it conforms to the type",
    instead: "Mend the default, or the schema: the message says why it does not fit.",
    wrong: """
      components:
        schemas:
          Thing: {type: integer, minimum: 1, default: 0}
      """,
    right: """
      components:
        schemas:
          Thing: {type: integer, minimum: 1, default: 1}
      """)
}
