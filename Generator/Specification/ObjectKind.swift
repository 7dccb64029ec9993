/// The objects that an OpenAPI document is made of (OpenAPI 3.1, section 4.8).
enum ObjectKind: String, CaseIterable, Sendable {
  case document, info, contact, license, server, serverVariable, components, paths, pathItem, operation, externalDocs
  case parameter, requestBody, mediaType, encoding, responses, response, callback, example, link, header, tag, schema
  case discriminator, xml, securityScheme, oauthFlows, oauthFlow, securityRequirement

  /// As a message says it.
  var phrase: String {
    switch self {
    case .document: "an OpenAPI document"
    case .info: "`info`"
    case .contact: "`contact`"
    case .license: "`license`"
    case .server: "a server"
    case .serverVariable: "a server variable"
    case .components: "`components`"
    case .paths: "`paths`"
    case .pathItem: "a path item"
    case .operation: "an operation"
    case .externalDocs: "`externalDocs`"
    case .parameter: "a parameter"
    case .requestBody: "a request body"
    case .mediaType: "a media type"
    case .encoding: "an encoding"
    case .responses: "`responses`"
    case .response: "a response"
    case .callback: "a callback"
    case .example: "an example"
    case .link: "a link"
    case .header: "a header"
    case .tag: "a tag"
    case .schema: "a schema"
    case .discriminator: "a discriminator"
    case .xml: "`xml`"
    case .securityScheme: "a security scheme"
    case .oauthFlows: "`flows`"
    case .oauthFlow: "a flow"
    case .securityRequirement: "a security requirement"
    }
  }

  /// The section of OpenAPI 3.1 that describes it.
  var section: String {
    switch self {
    case .document: "4.8.1"
    case .info: "4.8.2"
    case .contact: "4.8.3"
    case .license: "4.8.4"
    case .server: "4.8.5"
    case .serverVariable: "4.8.6"
    case .components: "4.8.7"
    case .paths: "4.8.8"
    case .pathItem: "4.8.9"
    case .operation: "4.8.10"
    case .externalDocs: "4.8.11"
    case .parameter: "4.8.12"
    case .requestBody: "4.8.13"
    case .mediaType: "4.8.14"
    case .encoding: "4.8.15"
    case .responses: "4.8.16"
    case .response: "4.8.17"
    case .callback: "4.8.18"
    case .example: "4.8.19"
    case .link: "4.8.20"
    case .header: "4.8.21"
    case .tag: "4.8.22"
    case .schema: "4.8.24"
    case .discriminator: "4.8.25"
    case .xml: "4.8.26"
    case .securityScheme: "4.8.27"
    case .oauthFlows: "4.8.28"
    case .oauthFlow: "4.8.29"
    case .securityRequirement: "4.8.30"
    }
  }

  /// Whether fields that begin with `x-` may stand in it (section 4.9).
  var hasExtensions: Bool { self != .securityRequirement && self != .discriminator }
}
