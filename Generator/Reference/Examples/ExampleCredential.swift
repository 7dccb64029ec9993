/// A header that shows who asks; the secret is in a variable of the environment.
struct ExampleCredential {
  let header: String
  /// What stands before the secret.
  let prefix: String
  let variable: String

  /// What the first way to authenticate asks for; none where a request needs none, or where it stands in no header.
  static func all(_ operation: Operation, of contract: Contract, on site: Reference.Site) -> [ExampleCredential] {
    if operation.allowsAnonymous { return [] }
    let variable = site == .service ? "GWM_TOKEN" : "API_TOKEN"
    let requirement = (operation.security ?? contract.security ?? []).first
    return (requirement?.schemes ?? []).compactMap { name, _ in
      contract.securitySchemes.first { $0.name == name }.flatMap { credential($0, variable) }
    }
  }

  private static func credential(_ scheme: SecurityScheme, _ variable: String) -> ExampleCredential? {
    switch scheme.kind {
    case .http:
      return ExampleCredential(
        header: "Authorization", prefix: "\(scheme.authorizationScheme) ", variable: variable)
    case .oauth2, .openIdConnect:
      return ExampleCredential(header: "Authorization", prefix: "Bearer ", variable: variable)
    case .apiKey where scheme.location == .header:
      return ExampleCredential(header: scheme.detail, prefix: "", variable: variable)
    case .apiKey, .mutualTLS: return nil
    }
  }
}
