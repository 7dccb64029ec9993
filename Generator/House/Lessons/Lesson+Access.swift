extension Lesson {
  static let permission = Lesson(
    .access, "Every operation names the one permission that it needs, in `x-permission`.",
    why: """
      The permission is part of the promise: the generated route asks for it, the reference shows it, and a contract test
      calls without it. What is not said here is not enforced.
      """,
    instead: """
      Say `x-permission: instance:power`, what and what for; `self` where any valid token will do and the handler shows
      each one its own; `none` where no token is needed.
      """,
    wrong: """
      paths:
        /v1.0/instances/{id}/actions/start:
          post: {x-permission: PowerUser}
      """,
    right: """
      paths:
        /v1.0/instances/{id}/actions/start:
          post: {x-permission: instance:power}
      """)

  static let security = Lesson(
    .access, "`security` says for every operation how it is called, and agrees with its permission.",
    why: """
      Without `security` the specification lets everyone in. An operation for everyone must be one on purpose, in both
      places that say so.
      """,
    instead:
      "For everyone: `x-permission: none` and `security: []`. For the rest, the `security` of the contract holds.",
    wrong: """
      paths:
        /v1.0/instances/{id}:
          get: {security: []}
      """,
    right: """
      paths:
        /v1.0/instances/{id}:
          get:
            security:
              - bearer: []
      """)
}
