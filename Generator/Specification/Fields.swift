extension ObjectKind {
  /// The fields of the object; those of schemas are JSON Schema's keywords. Empty where keys are free.
  var fields: [Field] { ObjectKind.table[self] ?? [] }

  private static let table: [ObjectKind: [Field]] = [
    .document: [
      Field("openapi", .text, required: true, .compiled),
      Field("info", .object(.info), required: true, .compiled),
      Field("jsonSchemaDialect", .text, only: .v3_1, .compiled),
      Field("servers", .list(.object(.server)), .compiled),
      Field("paths", .object(.paths), .compiled),
      Field("webhooks", .map(.referable(.pathItem)), only: .v3_1, .documented),
      Field("components", .object(.components), .compiled),
      Field("security", .list(.object(.securityRequirement)), .compiled),
      Field("tags", .list(.object(.tag)), .compiled),
      Field("externalDocs", .object(.externalDocs), .documented),
    ],
    .info: [
      Field("title", .text, required: true, .documented),
      Field("summary", .text, only: .v3_1, .documented),
      Field("description", .text, .documented),
      Field("termsOfService", .text, .documented),
      Field("contact", .object(.contact), .documented),
      Field("license", .object(.license), .documented),
      Field("version", .text, required: true, .compiled),
    ],
    .contact: [
      Field("name", .text, .documented), Field("url", .text, .documented), Field("email", .text, .documented),
    ],
    .license: [
      Field("name", .text, required: true, .documented),
      Field("identifier", .text, only: .v3_1, .documented),
      Field("url", .text, .documented),
    ],
    .server: [
      Field("url", .text, required: true, .compiled),
      Field("description", .text, .documented),
      Field("variables", .map(.object(.serverVariable)), .compiled),
    ],
    .serverVariable: [
      Field("enum", .list(.text), .compiled),
      Field("default", .text, required: true, .compiled),
      Field("description", .text, .documented),
    ],
    .components: [
      Field("schemas", .map(.object(.schema)), .compiled),
      Field("responses", .map(.referable(.response)), .compiled),
      Field("parameters", .map(.referable(.parameter)), .compiled),
      Field("examples", .map(.referable(.example)), .compiled),
      Field("requestBodies", .map(.referable(.requestBody)), .compiled),
      Field("headers", .map(.referable(.header)), .compiled),
      Field("securitySchemes", .map(.referable(.securityScheme)), .compiled),
      Field("links", .map(.referable(.link)), .documented),
      Field("callbacks", .map(.referable(.callback)), .documented),
      Field("pathItems", .map(.referable(.pathItem)), only: .v3_1, .compiled),
    ],
    .pathItem: [
      Field("$ref", .text, .compiled),
      Field("summary", .text, .checked),
      Field("description", .text, .checked),
      Field("servers", .list(.object(.server)), .compiled),
      Field("parameters", .list(.referable(.parameter)), .compiled),
    ] + methods.map { Field($0, .object(.operation), .compiled) },
    .operation: [
      Field("tags", .list(.text), .compiled),
      Field("summary", .text, .documented),
      Field("description", .text, .documented),
      Field("externalDocs", .object(.externalDocs), .documented),
      Field("operationId", .text, .compiled),
      Field("parameters", .list(.referable(.parameter)), .compiled),
      Field("requestBody", .referable(.requestBody), .compiled),
      Field("responses", .object(.responses), .compiled),
      Field("callbacks", .map(.referable(.callback)), .documented),
      Field("deprecated", .boolean, .compiled),
      Field("security", .list(.object(.securityRequirement)), .compiled),
      Field("servers", .list(.object(.server)), .compiled),
    ],
    .externalDocs: [Field("description", .text, .documented), Field("url", .text, required: true, .documented)],
    .parameter: [
      Field("name", .text, required: true, .compiled),
      Field("in", .word(["query", "header", "path", "cookie"]), required: true, .compiled),
    ] + described + [
      Field("allowEmptyValue", .boolean, .checked),
      Field("allowReserved", .boolean, .compiled),
    ],
    .header: described,
    .requestBody: [
      Field("description", .text, .documented),
      Field("content", .map(.object(.mediaType)), required: true, .compiled),
      Field("required", .boolean, .compiled),
    ],
    .mediaType: [
      Field("schema", .object(.schema), .compiled),
      Field("example", .any, .compiled),
      Field("examples", .map(.referable(.example)), .compiled),
      Field("encoding", .map(.object(.encoding)), .compiled),
    ],
    .encoding: [
      Field("contentType", .text, .compiled),
      Field("headers", .map(.referable(.header)), .compiled),
      Field("style", .word(["form", "spaceDelimited", "pipeDelimited", "deepObject"]), .compiled),
      Field("explode", .boolean, .compiled),
      Field("allowReserved", .boolean, .compiled),
    ],
    .response: [
      Field("description", .text, required: true, .documented),
      Field("headers", .map(.referable(.header)), .compiled),
      Field("content", .map(.object(.mediaType)), .compiled),
      Field("links", .map(.referable(.link)), .documented),
    ],
    .example: [
      Field("summary", .text, .checked),
      Field("description", .text, .checked),
      Field("value", .any, .compiled),
      Field("externalValue", .text, .checked),
    ],
    .link: [
      Field("operationRef", .text, .documented),
      Field("operationId", .text, .documented),
      Field("parameters", .map(.any), .checked),
      Field("requestBody", .any, .checked),
      Field("description", .text, .documented),
      Field("server", .object(.server), .checked),
    ],
    .tag: [
      Field("name", .text, required: true, .compiled),
      Field("description", .text, .documented),
      Field("externalDocs", .object(.externalDocs), .documented),
    ],
    .discriminator: [
      Field("propertyName", .text, required: true, .compiled),
      Field("mapping", .map(.text), .compiled),
    ],
    .xml: [
      Field("name", .text, .checked),
      Field("namespace", .text, .checked),
      Field("prefix", .text, .checked),
      Field("attribute", .boolean, .checked),
      Field("wrapped", .boolean, .checked),
    ],
    .securityScheme: [
      Field("type", .word(SecurityScheme.Kind.allWords), required: true, .compiled),
      Field("description", .text, .documented),
      Field("name", .text, .compiled),
      Field("in", .word(["query", "header", "cookie"]), .compiled),
      Field("scheme", .text, .compiled),
      Field("bearerFormat", .text, .checked),
      Field("flows", .object(.oauthFlows), .documented),
      Field("openIdConnectUrl", .text, .documented),
    ],
    .oauthFlows: ["implicit", "password", "clientCredentials", "authorizationCode"].map {
      Field($0, .object(.oauthFlow), .documented)
    },
    .oauthFlow: [
      Field("authorizationUrl", .text, .documented),
      Field("tokenUrl", .text, .documented),
      Field("refreshUrl", .text, .documented),
      Field("scopes", .map(.text), required: true, .documented),
    ],
  ]

  static let methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"]

  /// What parameters and headers have in common.
  private static let described = [
    Field("description", .text, .documented),
    Field("required", .boolean, .compiled),
    Field("deprecated", .boolean, .documented),
    Field(
      "style", .word(["matrix", "label", "simple", "form", "spaceDelimited", "pipeDelimited", "deepObject"]), .compiled),
    Field("explode", .boolean, .compiled),
    Field("schema", .object(.schema), .compiled),
    Field("content", .map(.object(.mediaType)), .compiled),
    Field("example", .any, .compiled),
    Field("examples", .map(.referable(.example)), .compiled),
  ]
}

extension SecurityScheme.Kind {
  static let allWords = ["apiKey", "http", "mutualTLS", "oauth2", "openIdConnect"]
}
