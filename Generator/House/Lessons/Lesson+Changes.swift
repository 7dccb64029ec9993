extension Lesson {
  static let accepted = Lesson(
    .changes, "What changes objects of Ganeti answers `202` with a `Job`, and has no other success.",
    why: """
      Ganeti works in jobs that take from a second to a day. An answer that waited for one would end in a time-out of
      some proxy, and nobody would know how it went.
      """,
    instead: "Answer `202` with the `Job`; its end is waited for at the job.",
    wrong: """
      paths:
        /v1.0/instances/{id}/actions/start:
          post:
            responses:
              '202': null
              '204': {description: It runs.}
      """,
    right: """
      paths:
        /v1.0/instances/{id}/actions/start:
          post:
            responses:
              '202': {$ref: '#/components/responses/Accepted'}
      """)

  static let idempotency = Lesson(
    .changes, "What makes a job takes an `Idempotency-Key`.",
    why: """
      When the connection breaks, a client does not know whether its request arrived. With the key it may send it again,
      and gets the same job instead of a second instance.
      """,
    instead: "Take the header from the components.",
    wrong: """
      paths:
        /v1.0/instances/{id}/actions/start:
          post:
            parameters:
              - {$ref: '#/components/parameters/DryRun'}
      """,
    right: """
      paths:
        /v1.0/instances/{id}/actions/start:
          post:
            parameters:
              - {$ref: '#/components/parameters/DryRun'}
              - {$ref: '#/components/parameters/IdempotencyKey'}
      """)

  static let dryRun = Lesson(
    .changes, "What changes objects of Ganeti can be tried: a query parameter `dry_run`, false by default.",
    why: """
      Whether a cluster has room, or a name resolves, Ganeti alone knows. A trial asks it and changes nothing; scripts
      and careful people use it before they delete.
      """,
    instead: "Take the parameter from the components.",
    wrong: """
      paths:
        /v1.0/instances/{id}:
          delete:
            parameters:
              - {$ref: '#/components/parameters/IdempotencyKey'}
      """,
    right: """
      paths:
        /v1.0/instances/{id}:
          delete:
            parameters:
              - {$ref: '#/components/parameters/IdempotencyKey'}
              - {$ref: '#/components/parameters/DryRun'}
      """)
}
