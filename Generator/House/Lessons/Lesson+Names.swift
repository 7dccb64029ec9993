extension Lesson {
  static let operationId = Lesson(
    .names, "Every operation has an `operationId` in lower camel case that begins with a verb.",
    why: """
      The id is the name of the handler, of the client's function and of `gwm api OPERATION`. A verb first makes it read
      as what it is, and sorts what is alike together.
      """,
    instead: """
      Begin with one of the verbs of `Generator/House/Vocabulary.swift` and name what it is done to: `listInstances`,
      `startInstance`. A verb that is missing there is added there, when none of those says it.
      """,
    wrong: """
      paths:
        /v1.0/instances/{id}:
          get: {operationId: instanceDetails}
      """,
    right: """
      paths:
        /v1.0/instances/{id}:
          get: {operationId: getInstanceDetails}
      """)

  static let vocabulary = Lesson(
    .names, "One concept has one word.",
    why: """
      Who has learned that something is deleted looks for `delete`, and does not find `remove`. A second word also asks
      what the difference is, and there is none.
      """,
    instead: "Say the word that the message gives. The words are kept in `Generator/House/Vocabulary.swift`.",
    wrong: """
      paths:
        /v1.0/instances/{id}:
          delete: {operationId: removeInstance}
      """,
    right: """
      paths:
        /v1.0/instances/{id}:
          delete: {operationId: deleteInstance}
      """)

  static let snakeCase = Lesson(
    .names, "Properties, and parameters of path and query, are in snake_case.",
    why: "It is how Ganeti and OpenStack write their JSON, and so do the programs that speak to both.",
    instead: "Write small letters, digits, and `_` between words. Headers keep their own custom: `Idempotency-Key`.",
    wrong: """
      components:
        schemas:
          Instance:
            properties:
              adminState: {type: string, description: What it is wanted to be.}
      """,
    right: """
      components:
        schemas:
          Instance:
            properties:
              admin_state: {type: string, description: What it is wanted to be.}
      """)

  static let componentName = Lesson(
    .names, "Components are nouns in upper camel case; security schemes alone are named as clients know them.",
    why: """
      A schema's name is the name of a type in every client that is generated. A verb there promises a function, and
      another spelling is changed by each generator in its own way.
      """,
    instead: "Name what it is: `InstanceCreation`, not `CreateInstance`.",
    wrong: """
      components:
        schemas:
          Instance:
            properties:
              parent: {$ref: '#/components/schemas/MoveTarget'}
          MoveTarget:
            type: object
            description: Where it goes.
            properties:
              name: {type: string, description: Its name.}
      """,
    right: """
      components:
        schemas:
          Instance:
            properties:
              parent: {$ref: '#/components/schemas/TargetNode'}
          TargetNode:
            type: object
            description: Where it goes.
            properties:
              name: {type: string, description: Its name.}
      """)

  static let time = Lesson(
    .names, "A moment is a `date-time`, and its name ends in `_at`.",
    why: """
      Seconds since 1970, local times and dates without a zone have each led to a client that was hours off. One form,
      known by the name, needs no look into the reference.
      """,
    instead: """
      Say `type: string, format: date-time` and end the name in `_at`; a filter may be `since`, `until`, `before` or
      `after`.
      """,
    wrong: """
      components:
        schemas:
          Instance:
            properties:
              created: {type: string, format: date-time, description: When it was made.}
      """,
    right: """
      components:
        schemas:
          Instance:
            properties:
              created_at: {type: string, format: date-time, description: When it was made.}
      """)

  static let unit = Lesson(
    .names, "A size or a duration is a number whose name ends in its unit.",
    why: """
      Ganeti counts memory in MiB, libvirt in KiB, clouds in GB: `memory: 2048` is guessed, and guessed wrong. Durations
      as text (`PT5M`) must be parsed by everyone who only wants to wait.
      """,
    instead: "End the name in the unit: `memory_mib`, `timeout_seconds`, `size_bytes`, `load_percent`.",
    wrong: """
      components:
        schemas:
          InstanceCreation:
            properties:
              memory: {type: integer, minimum: 1, maximum: 16777216, description: How much memory it gets.}
      """,
    right: """
      components:
        schemas:
          InstanceCreation:
            properties:
              memory_mib: {type: integer, minimum: 1, maximum: 16777216, description: How much memory it gets.}
      """)
}
