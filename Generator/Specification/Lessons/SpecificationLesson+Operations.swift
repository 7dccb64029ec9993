/// What the specification says of paths, parameters, bodies and answers.
extension SpecificationLesson {
  static let pathTemplate = SpecificationLesson(
    .operations, "A path begins with `/`, has each `{name}` once, and neither query nor fragment.",
    source: "OpenAPI 3.1.1, sections 3.5 and 4.8.8",
    instead: "Write the path of the URL alone; what follows a `?` are parameters with `in: query`.",
    wrong: """
      paths:
        things:
          get: {responses: {'200': {description: All things.}}}
      """,
    right: """
      paths:
        /things:
          get: {responses: {'200': {description: All things.}}}
      """)

  static let identicalPaths = SpecificationLesson(
    .operations, "No two paths differ in the names of their parameters alone.",
    source: "OpenAPI 3.1.1, section 4.8.8: such paths are identical, and must not both exist",
    instead: "Put the operations of both below one path, or make a segment of one of them a word of its own.",
    wrong: """
      paths:
        /things/{id}:
          parameters: [{name: id, in: path, required: true, schema: {type: string}}]
          get: {responses: {'200': {description: A thing.}}}
        /things/{name}:
          parameters: [{name: name, in: path, required: true, schema: {type: string}}]
          get: {responses: {'200': {description: A thing.}}}
      """,
    right: """
      paths:
        /things/{id}:
          parameters: [{name: id, in: path, required: true, schema: {type: string}}]
          get: {responses: {'200': {description: A thing.}}}
        /things/by_name/{name}:
          parameters: [{name: name, in: path, required: true, schema: {type: string}}]
          get: {responses: {'200': {description: A thing.}}}
      """)

  static let pathParameter = SpecificationLesson(
    .operations, "Each `{name}` of a path is described by a parameter, which is required, and none is left over.",
    source: "OpenAPI 3.1.1, sections 3.5 and 4.8.12.2",
    instead:
      "Write the same name in both places, and `required: true` in the parameter: a path without it is another path.",
    wrong: """
      paths:
        /things/{id}:
          get:
            responses: {'200': {description: A thing.}}
      """,
    right: """
      paths:
        /things/{id}:
          get:
            parameters: [{name: id, in: path, required: true, schema: {type: string}}]
            responses: {'200': {description: A thing.}}
      """)

  static let duplicateParameter = SpecificationLesson(
    .operations, "A name of one place is described by one parameter; those of headers do not tell cases apart.",
    source: "OpenAPI 3.1.1, sections 4.8.9 and 4.8.10",
    instead:
      "Remove one of the two. One of an operation takes the place of one of its path item, in whose list it stays.",
    wrong: """
      paths:
        /things:
          get:
            parameters:
              - {name: X-Trace, in: header, schema: {type: string}}
              - {name: x-trace, in: header, schema: {type: string}}
            responses: {'200': {description: All things.}}
      """,
    right: """
      paths:
        /things:
          get:
            parameters:
              - {name: X-Trace, in: header, schema: {type: string}}
              - {name: trace, in: query, schema: {type: string}}
            responses: {'200': {description: All things.}}
      """)

  static let parameterContent = SpecificationLesson(
    .operations, "The `content` of a parameter is compiled as JSON, or as the plain text of a scalar.",
    source:
      "OpenAPI 3.1.1, section 4.8.12.2, allows any media type; nothing says how another one becomes text in a URL",
    instead: "Use `application/json`, or describe the parameter by `schema` and `style`.",
    wrong: """
      paths:
        /things:
          get:
            parameters: [{name: filter, in: query, content: {application/xml: {schema: {type: object}}}}]
            responses: {'200': {description: All things.}}
      """,
    right: """
      paths:
        /things:
          get:
            parameters: [{name: filter, in: query, content: {application/json: {schema: {type: object}}}}]
            responses: {'200': {description: All things.}}
      """)

  static let reservedHeader = SpecificationLesson(
    .operations, "The headers `Accept`, `Content-Type` and `Authorization` are not described as parameters.",
    source: "OpenAPI 3.1.1, section 4.8.12.2: such a description is ignored",
    instead: "Say the first two by the media types of answers and bodies, the third by `security`.",
    wrong: """
      paths:
        /things:
          get:
            parameters: [{name: Accept, in: header, schema: {type: string}}]
            responses: {'200': {description: All things.}}
      """,
    right: """
      paths:
        /things:
          get:
            responses: {'200': {description: All things., content: {application/json: {}}}}
      """)

  static let emptyContent = SpecificationLesson(
    .operations, "The `content` of a request body has a media type.",
    source: "OpenAPI 3.0.4, section 4.7.13: a body without one describes nothing that could be sent",
    instead: "Name the media type, or remove the body.",
    wrong: """
      paths:
        /things:
          post:
            requestBody: {content: {}}
            responses: {'200': {description: A new thing.}}
      """,
    right: """
      paths:
        /things:
          post:
            requestBody: {content: {application/json: {}}}
            responses: {'200': {description: A new thing.}}
      """, version: "3.0.4")

  static let status = SpecificationLesson(
    .operations, "A key of `responses` is a status of three digits, a range such as `4XX`, or `default`.",
    source: "OpenAPI 3.1.1, section 4.8.16",
    instead: "Write the number, in quotes, so that YAML and JSON read the same; a range has a capital `XX`.",
    wrong: """
      paths:
        /things:
          get:
            responses: {4xx: {description: Your fault.}}
      """,
    right: """
      paths:
        /things:
          get:
            responses: {4XX: {description: Your fault.}}
      """)
}
