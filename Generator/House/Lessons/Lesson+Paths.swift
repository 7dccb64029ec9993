extension Lesson {
  static let pathName = Lesson(
    .paths, "The segments of paths are in snake_case.",
    why: """
      The same noun stands in paths, parameters and JSON: spelled alike, it is found by one search, and nobody has to
      remember where it has a `-`.
      """,
    instead: "Write small letters, digits, and `_` between words.",
    wrong: """
      paths:
        /machine-health:
          get:
            operationId: getMachineHealth
            tags: [service]
            summary: Tell whether the machine lives
            description: Answers as long as it can.
            x-permission: none
            security: []
            responses:
              '204': {description: It lives.}
              '406': {$ref: '#/components/responses/NotAcceptable'}
              '422': {$ref: '#/components/responses/InvalidRequest'}
              default: {$ref: '#/components/responses/Problem'}
      """,
    right: """
      paths:
        /machine_health:
          get:
            operationId: getMachineHealth
            tags: [service]
            summary: Tell whether the machine lives
            description: Answers as long as it can.
            x-permission: none
            security: []
            responses:
              '204': {description: It lives.}
              '406': {$ref: '#/components/responses/NotAcceptable'}
              '422': {$ref: '#/components/responses/InvalidRequest'}
              default: {$ref: '#/components/responses/Problem'}
      """)

  static let pathPlural = Lesson(
    .paths, "What an id stands behind is a collection: a plural noun.",
    why: """
      `/instances/{id}` reads as one of the instances, and without the id the path is the list. With singulars, every
      collection would have to be looked up.
      """,
    instead: "Name the collection in the plural.",
    wrong: """
      paths:
        /disk_template/{name}:
          parameters:
            - {name: name, in: path, required: true, description: Its name., schema: {type: string, maxLength: 63}}
          get:
            operationId: getDiskTemplate
            tags: [service]
            summary: Tell whether a disk template is there
            description: One of them.
            x-permission: none
            security: []
            responses:
              '204': {description: It is there.}
              '404': {$ref: '#/components/responses/NotFound'}
              '406': {$ref: '#/components/responses/NotAcceptable'}
              '422': {$ref: '#/components/responses/InvalidRequest'}
              default: {$ref: '#/components/responses/Problem'}
      """,
    right: """
      paths:
        /disk_templates/{name}:
          parameters:
            - {name: name, in: path, required: true, description: Its name., schema: {type: string, maxLength: 63}}
          get:
            operationId: getDiskTemplate
            tags: [service]
            summary: Tell whether a disk template is there
            description: One of them.
            x-permission: none
            security: []
            responses:
              '204': {description: It is there.}
              '404': {$ref: '#/components/responses/NotFound'}
              '406': {$ref: '#/components/responses/NotAcceptable'}
              '422': {$ref: '#/components/responses/InvalidRequest'}
              default: {$ref: '#/components/responses/Problem'}
      """)

  static let pathAction = Lesson(
    .paths, "Paths are nouns; what is not create, read, change or remove is `POST …/actions/VERB`.",
    why: """
      Methods are the verbs of HTTP. Where paths have verbs as well, caches, proxies and people no longer know which
      requests change something. Behind `actions/` a verb is expected, so it cannot collide with a part of the object.
      """,
    instead: """
      Let the method say it, or put the verb behind `actions/`, alone, and begin the `operationId` with it.
      """,
    wrong: """
      paths:
        /v1.0/instances/{id}/stop:
          parameters:
            - {$ref: '#/components/parameters/InstanceId'}
          post:
            operationId: stopInstance
            tags: [instances]
            summary: Stop an instance
            description: The job ends when it has stopped.
            x-permission: instance:power
            parameters:
              - {$ref: '#/components/parameters/IdempotencyKey'}
              - {$ref: '#/components/parameters/DryRun'}
            responses:
              '202': {$ref: '#/components/responses/Accepted'}
              '401': {$ref: '#/components/responses/Unauthenticated'}
              '403': {$ref: '#/components/responses/Forbidden'}
              '404': {$ref: '#/components/responses/NotFound'}
              '406': {$ref: '#/components/responses/NotAcceptable'}
              '409': {$ref: '#/components/responses/Conflict'}
              '422': {$ref: '#/components/responses/InvalidRequest'}
              '503': {$ref: '#/components/responses/Unavailable'}
              default: {$ref: '#/components/responses/Problem'}
      """,
    right: """
      paths:
        /v1.0/instances/{id}/actions/stop:
          parameters:
            - {$ref: '#/components/parameters/InstanceId'}
          post:
            operationId: stopInstance
            tags: [instances]
            summary: Stop an instance
            description: The job ends when it has stopped.
            x-permission: instance:power
            parameters:
              - {$ref: '#/components/parameters/IdempotencyKey'}
              - {$ref: '#/components/parameters/DryRun'}
            responses:
              '202': {$ref: '#/components/responses/Accepted'}
              '401': {$ref: '#/components/responses/Unauthenticated'}
              '403': {$ref: '#/components/responses/Forbidden'}
              '404': {$ref: '#/components/responses/NotFound'}
              '406': {$ref: '#/components/responses/NotAcceptable'}
              '409': {$ref: '#/components/responses/Conflict'}
              '422': {$ref: '#/components/responses/InvalidRequest'}
              '503': {$ref: '#/components/responses/Unavailable'}
              default: {$ref: '#/components/responses/Problem'}
      """)

  static let ambiguousPath = Lesson(
    .paths, "No URL matches two paths.",
    why: """
      The specification lets `/instances/mine` stand beside `/instances/{id}` and prefers the first. Then no object can
      have the id `mine`, and proxies, clients and access rules must all know about the preference.
      """,
    instead: "Give what is special a path of its own, or make it a filter of the list.",
    wrong: """
      paths:
        /v1.0/instances/newest:
          get:
            operationId: getNewestInstance
            tags: [instances]
            summary: Tell whether there is any instance
            description: The newest one.
            x-permission: instance:read
            responses:
              '204': {description: There is one.}
              '401': {$ref: '#/components/responses/Unauthenticated'}
              '406': {$ref: '#/components/responses/NotAcceptable'}
              '422': {$ref: '#/components/responses/InvalidRequest'}
              '503': {$ref: '#/components/responses/Unavailable'}
              default: {$ref: '#/components/responses/Problem'}
      """,
    right: """
      paths:
        /v1.0/newest_instance:
          get:
            operationId: getNewestInstance
            tags: [instances]
            summary: Tell whether there is any instance
            description: The newest one.
            x-permission: instance:read
            responses:
              '204': {description: There is one.}
              '401': {$ref: '#/components/responses/Unauthenticated'}
              '406': {$ref: '#/components/responses/NotAcceptable'}
              '422': {$ref: '#/components/responses/InvalidRequest'}
              '503': {$ref: '#/components/responses/Unavailable'}
              default: {$ref: '#/components/responses/Problem'}
      """)
}
