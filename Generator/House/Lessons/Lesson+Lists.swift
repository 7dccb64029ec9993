extension Lesson {
  static let paging = Lesson(
    .lists,
    "A list is paged: a bounded `limit` with a default, `cursor`, and in the answer `items`, `next` and `Link`.",
    why: """
      A list without pages works until it is long, and paging cannot be added to it without breaking clients. Keyset
      cursors cost the same on every page and skip nothing when objects come and go. One way for all lists needs one loop
      in a client.
      """,
    instead:
      "Take the parameters and the header from the components, and make the answer an object as other lists have.",
    wrong: """
      paths:
        /v1.0/instances:
          get:
            parameters:
              - {name: limit, in: query, description: How many., schema: {type: integer, minimum: 1, maximum: 500}}
              - {name: cursor, in: query, description: Where to begin., schema: {type: string, maxLength: 1024}}
      """,
    right: """
      paths:
        /v1.0/instances:
          get:
            parameters:
              - name: limit
                in: query
                description: How many.
                schema: {type: integer, minimum: 1, maximum: 500, default: 50}
              - {name: cursor, in: query, description: Where to begin., schema: {type: string, maxLength: 1024}}
      """)

  static let total = Lesson(
    .lists, "`total` is there only when it was asked for.",
    why: "Counting goes through everything that matches. Few clients need it, and all would pay for it.",
    instead: """
      Take a query parameter `total`, a boolean that is false by default, and leave `total` out of `required` in the
      answer.
      """,
    wrong: """
      components:
        schemas:
          InstanceList:
            properties:
              total: {type: integer, format: int64, description: How many there are.}
      """,
    right: """
      components:
        schemas:
          InstanceList:
            properties:
              total: {type: integer, format: int64, description: How many there are; only when asked for.}
      paths:
        /v1.0/instances:
          get:
            parameters:
              - name: limit
                in: query
                description: How many.
                schema: {type: integer, minimum: 1, maximum: 500, default: 50}
              - {name: cursor, in: query, description: Where to begin., schema: {type: string, maxLength: 1024}}
              - {name: total, in: query, description: Whether to count., schema: {type: boolean, default: false}}
      """)

  static let sort = Lesson(
    .lists, "An order is asked for by `sort`, an enumeration that has each key in both directions.",
    why: """
      Every order needs an index, so the keys are part of the promise. `-` before the key is the other direction: one
      parameter, and no second one that says nothing alone.
      """,
    instead: "List the keys as an `enum`: `name`, `-name`.",
    wrong: """
      paths:
        /v1.0/instances:
          get:
            parameters:
              - name: limit
                in: query
                description: How many.
                schema: {type: integer, minimum: 1, maximum: 500, default: 50}
              - {name: cursor, in: query, description: Where to begin., schema: {type: string, maxLength: 1024}}
              - {name: sort, in: query, description: The order., schema: {type: string, enum: [name]}}
      """,
    right: """
      paths:
        /v1.0/instances:
          get:
            parameters:
              - name: limit
                in: query
                description: How many.
                schema: {type: integer, minimum: 1, maximum: 500, default: 50}
              - {name: cursor, in: query, description: Where to begin., schema: {type: string, maxLength: 1024}}
              - {name: sort, in: query, description: The order., schema: {type: string, enum: [name, -name]}}
      """)
}
