extension Lesson {
  static let success = Lesson(
    .answers, "Every operation has an answer of success (200 to 299).",
    why: "An operation that cannot succeed is none; one whose success is not described cannot be generated or tested.",
    instead: "Describe the answer, if only as `204`.",
    wrong: """
      paths:
        /v1.0/instances/{id}:
          get:
            responses: {'200': null}
      """,
    right: """
      paths:
        /v1.0/instances/{id}:
          get:
            responses: {'200': {description: The instance.}}
      """)

  static let location = Lesson(
    .answers, "What answers `201` or `202` says where, in a required `Location`.",
    why: """
      The answer names something new: an object, or the job that makes it. Clients follow the header and need not know
      how paths are built (RFC 9110, section 10.2.2).
      """,
    instead: "Give the answer the header `Location` with `required: true`.",
    wrong: """
      components:
        responses:
          Accepted: {headers: {Location: {required: false}}}
      """,
    right: """
      components:
        responses:
          Accepted: {headers: {Location: {required: true}}}
      """)

  static let errorAnswers = Lesson(
    .answers, "Every operation tells of the errors that follow from what it takes.",
    why: """
      Clients are written against the errors that are described. Whether a token, a body, an id or a precondition can be
      wrong is known from the contract itself, so none of these can be forgotten.
      """,
    instead: """
      Add the answer that the message names: `406`, `422` and `default` always; `401` and `503` where a token is needed,
      `403` where a change needs a permission; `404` with a path parameter; `400`, `413` and `415` with a body; `304` with
      `If-None-Match`, `412` with `If-Match`, `409` with `cursor` or `Idempotency-Key`.
      """,
    wrong: """
      paths:
        /v1.0/instances/{id}:
          get:
            responses: {'404': null}
      """,
    right: """
      paths:
        /v1.0/instances/{id}:
          get:
            responses: {'404': {$ref: '#/components/responses/NotFound'}}
      """)

  static let problem = Lesson(
    .answers, "An error is a problem (RFC 9457): its answer names the types in `x-problems` and has its content.",
    why: """
      A status alone does not say what to do: `409` may mean to wait or to choose another name. The type of the problem
      does, and it has a page with cause and cure.
      """,
    instead: "Name the problem types that the answer can carry, and `application/problem+json` as its content.",
    wrong: """
      components:
        responses:
          NotFound: {x-problems: []}
      """,
    right: """
      components:
        responses:
          NotFound: {x-problems: [not-found]}
      """)

  static let problemType = Lesson(
    .answers, "A problem type that answers name is declared in `x-problem-types`, with the status of those answers.",
    why: "Its page is made of the declaration, and code that answers the problem takes the status from there.",
    instead: "Declare it with `status`, `title`, `cause` and `cure`, or put it in the answer that has its status.",
    wrong: """
      components:
        responses:
          NotFound: {x-problems: [not-found, conflict]}
      """,
    right: """
      components:
        responses:
          Conflict: {x-problems: [conflict, wrong-state]}
      x-problem-types:
        wrong-state: {status: 409, title: Wrong state, cause: The object is in another one., cure: Change it first.}
      """)

  static let noBody = Lesson(
    .answers, "A GET or DELETE has no body.",
    why: """
      Its body has no meaning (RFC 9110, sections 9.3.1 and 9.3.5): proxies drop it, and many clients cannot send it.
      """,
    instead: "Take parameters in the query, or make it an action.",
    wrong: """
      paths:
        /v1.0/instances/{id}:
          delete:
            requestBody:
              content:
                application/json:
                  schema: {$ref: '#/components/schemas/InstanceCreation'}
                  examples: {default: {value: {name: web1}}}
            responses:
              '400': {$ref: '#/components/responses/MalformedBody'}
              '413': {$ref: '#/components/responses/BodyTooLarge'}
              '415': {$ref: '#/components/responses/UnsupportedMediaType'}
      """,
    right: """
      paths:
        /v1.0/instances/{id}:
          delete:
            parameters:
              - {$ref: '#/components/parameters/IdempotencyKey'}
              - {$ref: '#/components/parameters/DryRun'}
              - {name: force, in: query, description: Without waiting., schema: {type: boolean, default: false}}
      """)
}
