extension Lesson {
  static let unusedSchema = Lesson(
    .components, "Every schema is used by an operation.",
    why: "It would be generated, documented, sealed and kept for ever, and nobody would ever send or read it.",
    instead: "Remove it, or refer to it.",
    wrong: """
      components:
        schemas:
          Network:
            type: object
            description: A network.
            properties:
              name: {type: string, description: Its name.}
      """,
    right: """
      components:
        schemas:
          Instance:
            properties:
              network: {$ref: '#/components/schemas/Network'}
          Network:
            type: object
            description: A network.
            properties:
              name: {type: string, description: Its name.}
      """)

  static let unusedComponent = Lesson(
    .components, "Every other component, such as a parameter or an answer, is used too.",
    why:
      "What stands there is taken for part of the API. An unused parameter is often one that was forgotten somewhere.",
    instead: "Remove it, or refer to it where it was meant.",
    wrong: """
      components:
        responses:
          Gone:
            description: It was here.
            x-problems: [not-found]
            content:
              application/problem+json:
                schema: {$ref: '#/components/schemas/Problem'}
      """,
    right: """
      components:
        responses:
          Gone:
            description: It was here.
            x-problems: [gone]
            content:
              application/problem+json:
                schema: {$ref: '#/components/schemas/Problem'}
      x-problem-types:
        gone: {status: 410, title: It was here, cause: It has been deleted., cure: Forget it.}
      paths:
        /v1.0/instances/{id}:
          get:
            responses:
              '410': {$ref: '#/components/responses/Gone'}
      """)

  static let inlineObject = Lesson(
    .components, "What becomes a type has a name: it stands in components/schemas.",
    why:
      "Otherwise every generator makes up a name of its own, such as `InstanceOwnerInner1`, and changes it with the next release.",
    instead: "Move it to components/schemas, and refer to it.",
    wrong: """
      components:
        schemas:
          Instance:
            properties:
              owner:
                type: object
                description: Whose it is.
                properties:
                  name: {type: string, description: The owner's name.}
      """,
    right: """
      components:
        schemas:
          Instance:
            properties:
              owner: {$ref: '#/components/schemas/Owner'}
          Owner:
            type: object
            description: Whose it is.
            properties:
              name: {type: string, description: The owner's name.}
      """)
}
