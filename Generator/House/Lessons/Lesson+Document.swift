extension Lesson {
  static let openAPIVersion = Lesson(
    .document, "The project's contracts are written in OpenAPI 3.1.",
    why: """
      Its schemas are JSON Schema, without the exceptions of 3.0: null is a type, and a `$ref` may have a description
      beside it. Documents of 3.0 are read, as what they mean in 3.1.
      """,
    instead: "Say `openapi: 3.1.0`, and `type: [string, 'null']` for `nullable: true`.",
    wrong: """
      openapi: 3.0.3
      components:
        schemas:
          InstanceList:
            properties:
              next: {type: string, nullable: true}
      """,
    right: """
      openapi: 3.1.1
      """)

  static let release = Lesson(
    .document,
    "`info.version` is a release of three numbers, such as 1.0.3 of `v1.0`; `1.0.0-open` until it is sealed.",
    why: """
      It tells clients whether the promise can still change, and a mended implementation is known by its third number.
      One word for what is not settled lets programs ask for it.
      """,
    instead: """
      Keep `-open` while the version is made; `gwm-api freeze` removes it and seals the version. Then only the third
      number grows.
      """,
    wrong: """
      info: {version: 1.0-beta}
      """,
    right: """
      info: {version: 1.0.0}
      """)

  static let deprecation = Lesson(
    .document, "What is deprecated says from when on, and, where it is known, when it goes and what takes its place.",
    why: """
      Every answer tells it in `Deprecation`, `Sunset` and `Link`, which are a date, a date and an address. Without them a
      client knows neither whether it must hurry nor where to go.
      """,
    instead: """
      Say `deprecated: true` with `x-deprecation: {since: DATE, sunset: DATE, successor: OPERATION}`; in `info`, of a
      whole version. docs/deprecation.md tells how something ends.
      """,
    wrong: """
      paths:
        /health:
          get: {deprecated: true}
      """,
    right: """
      paths:
        /health:
          get:
            deprecated: true
            x-deprecation: {since: 2027-01-31, sunset: 2027-12-31}
      """)

  static let server = Lesson(
    .document, "The only server is the one that serves the contract: `/`.",
    why: "Every deployment serves the contract itself. An address in it would be that of somebody else.",
    instead: "Say `servers: [{url: /}]`.",
    wrong: """
      servers:
        - {url: https://gwm.example.org}
      """,
    right: """
      servers:
        - {url: /}
      """)

  static let `extension` = Lesson(
    .document, "Extensions (`x-…`) are those that the compiler knows, where it looks for them.",
    why: "Any other is read by nothing: most often it is a misspelled one that its writer relies on.",
    instead: """
      There are `x-problem-types` of the document; `x-permission`, `x-given` and `x-deprecation` of operations;
      `x-problems` of answers; `x-extensible-enum` of schemas; and `x-excuse`.
      """,
    wrong: """
      paths:
        /health:
          get: {x-permissions: none}
      """,
    right: """
      paths:
        /health:
          get: {x-permission: none}
      """)

  static let excuse = Lesson(
    .document, "`x-excuse` names a rule that is broken where it stands, and says why.",
    why: """
      A rule that is wrong once must not be given up everywhere, and an exception without a reason is copied. One that
      excuses nothing any more would hide the next fault.
      """,
    instead: "Write `x-excuse: {RULE: WHY}` on what breaks the rule, and remove it when that is mended.",
    wrong: """
      paths:
        /health:
          get:
            operationId: getHealth
            x-excuse: {operation-id: Everyone calls it that.}
      """,
    right: """
      paths:
        /health:
          get:
            operationId: healthz
            x-excuse: {operation-id: Everyone calls it that.}
      """)
}
