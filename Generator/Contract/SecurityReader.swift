import YAML

/// Reads Security Schemes and Security Requirements (OpenAPI 3.1, sections 4.8.27 to 4.8.30).
struct SecurityReader {
  let reading: ContractReading

  func scheme(_ key: Node.Key, _ place: Place) -> SecurityScheme? {
    guard let place = reading.resolved(place)?.place,
      let kind = place.string("type").flatMap(SecurityScheme.Kind.init(rawValue:))
    else { return nil }
    return SecurityScheme(
      name: key.text, kind: kind,
      detail: place.string("scheme") ?? place.string("name") ?? place.string("openIdConnectUrl") ?? "",
      location: place.string("in").flatMap(Parameter.Location.init(rawValue:)),
      description: place.string("description") ?? "", flows: place.entries("flows").map(flow),
      remarks: Remarks(place, "bearerFormat"), position: key.range.start)
  }

  private func flow(_ key: Node.Key, _ place: Place) -> SecurityScheme.Flow {
    SecurityScheme.Flow(
      name: key.text, authorizationURL: place.string("authorizationUrl"), tokenURL: place.string("tokenUrl"),
      refreshURL: place.string("refreshUrl"),
      scopes: place.entries("scopes").map { ($0.key.text, $0.place.node.string ?? "") }, position: key.range.start)
  }

  /// What `security` of the document or of an operation asks for; nil where it is absent.
  func requirements(_ place: Place) -> [SecurityRequirement]? {
    guard place.node["security"] != nil else { return nil }
    return place.elements("security").map { requirement in
      let schemes = requirement.entries.map { key, scopes in
        reading.use(key.text, of: "securitySchemes")
        return (name: key.text, scopes: (scopes.node.elements ?? []).compactMap(\.string))
      }
      return SecurityRequirement(schemes: schemes, position: requirement.start)
    }
  }
}

extension [SecurityRequirement] {
  /// Whether a request without any credentials passes.
  var allowsAnonymous: Bool { isEmpty || contains { $0.schemes.isEmpty } }
}
