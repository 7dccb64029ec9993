/// What the specification says of names, and of what refers to them.
extension SpecificationLesson {
  static let componentKey = SpecificationLesson(
    .names, "The name of a component is letters, digits, `.`, `-` and `_`.",
    source: "OpenAPI 3.1.1, section 4.8.7",
    instead: "Write another name, and follow it with the references to it.",
    wrong: """
      components:
        schemas:
          A Thing: {type: string}
      """,
    right: """
      components:
        schemas:
          AThing: {type: string}
      """)

  static let duplicateTag = SpecificationLesson(
    .names, "Each tag is declared once.",
    source: "OpenAPI 3.1.1, section 4.8.1: the name of each tag in the list is unique",
    instead: "Remove one of the two, or give it its own name.",
    wrong: """
      tags: [{name: things}, {name: things}]
      paths: {}
      """,
    right: """
      tags: [{name: things}, {name: owners}]
      paths: {}
      """)

  static let duplicateOperationId = SpecificationLesson(
    .names, "Each `operationId` is that of one operation.",
    source: "OpenAPI 3.1.1, section 4.8.10: it is unique among all operations, and case-sensitive",
    instead: "Give each operation a name of its own: clients call their functions by it, and links refer to it.",
    wrong: """
      paths:
        /things:
          get: {operationId: things, responses: {'200': {description: All things.}}}
          post: {operationId: things, responses: {'201': {description: A new thing.}}}
      """,
    right: """
      paths:
        /things:
          get: {operationId: listThings, responses: {'200': {description: All things.}}}
          post: {operationId: createThing, responses: {'201': {description: A new thing.}}}
      """)

  static let reference = SpecificationLesson(
    .names, "A reference leads to an object of the kind that belongs where it stands.",
    source: "OpenAPI 3.1.1, sections 4.6 and 4.8.23; RFC 6901",
    instead: """
      Look at the name and at the section of `components` before it. In a JSON Pointer, `/` of a name is written `~1`, and `~`
      is written `~0`. What is in another file is `FILE#/POINTER`, relative to the file that refers to it; what is on the
      network is not fetched: put it beside the document.
      """,
    wrong: """
      components:
        schemas:
          Thing: {type: string}
          Things: {type: array, items: {$ref: '#/components/schemas/Thng'}}
      """,
    right: """
      components:
        schemas:
          Thing: {type: string}
          Things: {type: array, items: {$ref: '#/components/schemas/Thing'}}
      """)

  static let referenceSibling = SpecificationLesson(
    .names, "What stands beside a `$ref` is ignored, but for `summary` and `description`, and in schemas of 3.1.",
    source: "OpenAPI 3.1.1, section 4.8.23; OpenAPI 3.0.4, section 4.7.23",
    instead: "Put it where the reference leads; where it holds here alone, write the object out.",
    wrong: """
      components:
        parameters:
          Name: {name: name, in: query, schema: {type: string}}
          Nickname: {$ref: '#/components/parameters/Name', required: true}
      """,
    right: """
      components:
        parameters:
          Name: {name: name, in: query, schema: {type: string}}
          Nickname: {name: nickname, in: query, required: true, schema: {type: string}}
      """)

  static let undeclaredScheme = SpecificationLesson(
    .names, "`security` names schemes of `components/securitySchemes`.",
    source: "OpenAPI 3.1.1, section 4.8.30",
    instead: "Declare the scheme, or write the name of one that is declared.",
    wrong: """
      security: [{token: []}]
      paths: {}
      components:
        securitySchemes:
          bearer: {type: http, scheme: bearer}
      """,
    right: """
      security: [{bearer: []}]
      paths: {}
      components:
        securitySchemes:
          bearer: {type: http, scheme: bearer}
      """)
}
