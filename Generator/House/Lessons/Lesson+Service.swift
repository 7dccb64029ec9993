extension Lesson {
  static let servedPath = Lesson(
    .service, "A path parameter is a whole segment of its path.",
    why: """
      The router goes from segment to segment and compares nothing inside of one. Where a name ends and an ending begins
      (`{name}.{format}`) is also anybody's guess when the name has a point.
      """,
    instead: "Give it a segment of its own, or a query parameter.",
    wrong: """
      paths:
        /v1.0/dumps/{id}.txt:
          get:
            operationId: getDumpOfInstance
            tags: [instances]
            summary: Tell whether an instance has a dump
            description: Of one of them.
            x-permission: instance:read
            parameters:
              - {$ref: '#/components/parameters/InstanceId'}
            responses:
              '204': {description: It has one.}
              '401': {$ref: '#/components/responses/Unauthenticated'}
              '404': {$ref: '#/components/responses/NotFound'}
              '406': {$ref: '#/components/responses/NotAcceptable'}
              '422': {$ref: '#/components/responses/InvalidRequest'}
              '503': {$ref: '#/components/responses/Unavailable'}
              default: {$ref: '#/components/responses/Problem'}
      """,
    right: """
      paths:
        /v1.0/dumps/{id}:
          get:
            operationId: getDumpOfInstance
            tags: [instances]
            summary: Tell whether an instance has a dump
            description: Of one of them.
            x-permission: instance:read
            parameters:
              - {$ref: '#/components/parameters/InstanceId'}
            responses:
              '204': {description: It has one.}
              '401': {$ref: '#/components/responses/Unauthenticated'}
              '404': {$ref: '#/components/responses/NotFound'}
              '406': {$ref: '#/components/responses/NotAcceptable'}
              '422': {$ref: '#/components/responses/InvalidRequest'}
              '503': {$ref: '#/components/responses/Unavailable'}
              default: {$ref: '#/components/responses/Problem'}
      """)

  static let servedParameter = Lesson(
    .service, "A parameter is a string, an enumeration, an integer or a boolean of path, query or header.",
    why: """
      That is what stands in a URL without a second syntax. Lists and objects there are spelled in a dozen ways
      (`style`, `explode`), and cookies are for browsers.
      """,
    instead: "Send what has more than one value as a body, or name a parameter for each.",
    wrong: """
      paths:
        /v1.0/instances/{id}/actions/start:
          post:
            parameters:
              - {$ref: '#/components/parameters/IdempotencyKey'}
              - {$ref: '#/components/parameters/DryRun'}
              - {name: load, in: query, description: At most., schema: {type: number, minimum: 0, maximum: 1}}
      """,
    right: """
      paths:
        /v1.0/instances/{id}/actions/start:
          post:
            parameters:
              - {$ref: '#/components/parameters/IdempotencyKey'}
              - {$ref: '#/components/parameters/DryRun'}
              - {name: load_percent, in: query, description: At most., schema: {type: integer, minimum: 0, maximum: 100}}
      """)

  static let servedBody = Lesson(
    .service, "A body of JSON is an object of components/schemas, the same for all its media types.",
    why: """
      An object can get properties; an array or a bare value can not. What is not JSON would need a codec of its own.
      """,
    instead: "Put what is sent into an object, and name it in components/schemas.",
    wrong: """
      paths:
        /v1.0/instances:
          post:
            requestBody:
              content:
                text/csv:
                  schema: {$ref: '#/components/schemas/InstanceCreation'}
                  examples: {default: {value: {name: web1}}}
      """,
    right: """
      paths:
        /v1.0/instances:
          post:
            requestBody:
              content:
                application/vnd.ganeti+json:
                  schema: {$ref: '#/components/schemas/InstanceCreation'}
                  examples: {default: {value: {name: web1}}}
      """)

  static let servedStatus = Lesson(
    .service, "An answer has one final status; a `304` needs another answer with an `ETag`.",
    why: """
      The generated type of an answer has a case for each status, so that a handler cannot answer another one. What is
      not modified is told by the `ETag`.
      """,
    instead: "Write the statuses one by one, and `default` for the rest.",
    wrong: """
      paths:
        /health:
          get:
            responses:
              '5XX': {$ref: '#/components/responses/Problem'}
      """,
    right: """
      paths:
        /health:
          get:
            responses:
              '503': {$ref: '#/components/responses/Unavailable'}
      """)

  static let servedContent = Lesson(
    .service, "A success has one media type, and an error is `application/problem+json`.",
    why: "Handlers give values, not bytes: the route writes them, in the one form that the contract names.",
    instead: "Keep JSON, and make an operation of its own for another form.",
    wrong: """
      paths:
        /health:
          get:
            responses:
              '200':
                content:
                  text/plain:
                    schema: {type: string}
                    examples: {default: {value: alive}}
      """,
    right: """
      paths:
        /health:
          get:
            responses:
              '200':
                content:
                  application/json:
                    examples: {default: {value: {alive: false}}}
      """)

  static let servedHeader = Lesson(
    .service, "A header of an answer is a string without format, or an integer, and never null.",
    why: "What goes beyond is text that has to be written and read by rules of its own, each header by others.",
    instead: "Put it into the body, or say `type: string` and describe its form.",
    wrong: """
      paths:
        /health:
          get:
            responses:
              '200':
                headers:
                  X-Draining: {description: Whether it ends., schema: {type: boolean}}
      """,
    right: """
      paths:
        /health:
          get:
            responses:
              '200':
                headers:
                  X-Draining: {description: '`yes` when it ends.', schema: {type: string}}
      """)

  static let servedDefault = Lesson(
    .service,
    "A default is that of a string without format, a number, a boolean or an empty array, and never beside null.",
    why: """
      Absent, null and a value would be three things that mean two. For other types the default would be built anew for
      each request.
      """,
    instead: "Leave `default` out, and say in the description what absence means.",
    wrong: """
      components:
        schemas:
          InstanceCreation:
            properties:
              start: {type: [boolean, 'null'], default: true, description: Whether to start it.}
      """,
    right: """
      components:
        schemas:
          InstanceCreation:
            properties:
              start: {type: boolean, default: true, description: Whether to start it.}
      """)

  static let swiftName = Lesson(
    .service, "Different names of the contract stay different in Swift.",
    why: "`disk_1` and `disk1` both become `disk1`, and the generated code would not compile.",
    instead: "Rename one of them; an enumeration that would hide a type becomes a schema of its own.",
    wrong: """
      components:
        schemas:
          Instance:
            properties:
              disk_1: {type: string, description: The first disk.}
              disk1: {type: string, description: The first disk.}
      """,
    right: """
      components:
        schemas:
          Instance:
            properties:
              disk_0: {type: string, description: The first disk.}
              disk_1: {type: string, description: The second disk.}
      """)
}
