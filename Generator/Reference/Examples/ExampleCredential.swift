/// What shows who asks, in a header or in the query; the secret is in a variable of the environment.
struct ExampleCredential {
  enum Place { case header, query }

  let place: Place
  /// Of the header, or of the parameter.
  let name: String
  /// What stands before the secret.
  var prefix = ""
  let variable: String

  /// What the first way to authenticate asks for; none where a request needs none, or where it is no part of the request.
  static func all(_ operation: Operation, of contract: Contract, on site: Reference.Site) -> [ExampleCredential] {
    if operation.allowsAnonymous { return [] }
    let schemes = ((operation.security ?? contract.security ?? []).first?.schemes ?? []).compactMap { name, _ in
      contract.securitySchemes.first { $0.name == name }
    }
    // Where a request needs several secrets, each has a variable, in every example.
    return schemes.compactMap { scheme in
      let own = contract.combinesSchemes && scheme.kind == .apiKey ? variable(scheme.detail) : nil
      return credential(scheme, own ?? (site == .service ? "GWM_TOKEN" : "API_TOKEN"))
    }
  }

  private static func credential(_ scheme: SecurityScheme, _ variable: String) -> ExampleCredential? {
    switch scheme.kind {
    case .http:
      return ExampleCredential(
        place: .header, name: "Authorization", prefix: "\(scheme.authorizationScheme) ", variable: variable)
    case .oauth2, .openIdConnect:
      return ExampleCredential(place: .header, name: "Authorization", prefix: "Bearer ", variable: variable)
    case .apiKey where scheme.location == .query:
      return ExampleCredential(place: .query, name: scheme.detail, variable: variable)
    case .apiKey where scheme.location == .cookie:
      return ExampleCredential(place: .header, name: "Cookie", prefix: "\(scheme.detail)=", variable: variable)
    case .apiKey: return ExampleCredential(place: .header, name: scheme.detail, variable: variable)
    case .mutualTLS: return nil
    }
  }

  /// `DD_API_KEY` for `DD-API-KEY`; nil for a name that makes none.
  private static func variable(_ name: String) -> String? {
    let letters = name.uppercased().map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "_" }
    return letters.first?.isLetter == true ? String(letters) : nil
  }
}
