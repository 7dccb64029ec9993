public import HTTPClient
public import Values

/// What a request is authenticated with (OpenAPI 3.1, section 4.8.27).
public enum Credential: Sendable {
  /// Where an API key stands (OpenAPI 3.1, section 4.8.27).
  public enum Place: Sendable { case header, query, cookie }

  /// A key in a header, in the query or in a cookie.
  case apiKey(Secret, name: String, in: Place)
  /// A user's name and password (RFC 7617).
  case basic(HTTPRequest.Credentials)
  /// A token, of OAuth 2.0 or OpenID Connect too (RFC 6750).
  case bearer(Secret)
  /// What stands in `Authorization` after the name of another scheme.
  case authorization(scheme: String, Secret)

  /// The name and the password; the transport writes them.
  var basic: HTTPRequest.Credentials? { if case .basic(let credentials) = self { credentials } else { nil } }

  func add(to request: inout RequestBuilder) {
    switch self {
    case .apiKey(let key, let name, .header): request.header(name, key.reveal())
    case .apiKey(let key, let name, .query): request.query(name, key.reveal())
    case .apiKey(let key, let name, .cookie): request.cookie(name, key.reveal())
    case .basic: break
    case .bearer(let token): request.header("Authorization", "Bearer \(token.reveal())")
    case .authorization(let scheme, let value): request.header("Authorization", "\(scheme) \(value.reveal())")
    }
  }
}

extension Endpoint {
  /// What satisfies the first of its requirements that can be satisfied; nothing where none can.
  func credentials(of given: [String: Credential]) -> [Credential] {
    for schemes in security where !schemes.isEmpty {
      let found = schemes.compactMap { given[$0] }
      if found.count == schemes.count { return found }
    }
    return []
  }
}
