import YAML

/// Security schemes and the flows of OAuth 2.0.
extension ObjectRules {
  func securityScheme() {
    func require(_ name: String, for type: String) {
      if node[name] == nil { fault(nil, .missingField, "`\(name)` of a security scheme of `\(type)` is missing") }
    }
    switch node["type"]?.string {
    case "apiKey":
      require("name", for: "apiKey")
      require("in", for: "apiKey")
    case "http":
      require("scheme", for: "http")
      if node["scheme"]?.string?.lowercased() != "bearer", let format = node.entry("bearerFormat") {
        check.note(
          format.key.range.start, place, .error, .misplacedField,
          "`bearerFormat` is for the scheme `bearer` alone: leave it out")
      }
    case "oauth2": require("flows", for: "oauth2")
    case "openIdConnect": require("openIdConnectUrl", for: "openIdConnect")
    case "mutualTLS":
      if place.document.dialect == .v3_0 { fault(node["type"], .value, "`mutualTLS` came with OpenAPI 3.1") }
    default: break
    }
  }

  func flows() {
    for entry in node.entries ?? [] {
      let needed: [String] =
        switch entry.key.text {
        case "implicit": ["authorizationUrl"]
        case "password", "clientCredentials": ["tokenUrl"]
        case "authorizationCode": ["authorizationUrl", "tokenUrl"]
        default: []
        }
      for name in needed where entry.value[name] == nil {
        fault(entry.value, .missingField, "`\(name)` of the flow `\(entry.key.text)` is missing")
      }
    }
  }
}
