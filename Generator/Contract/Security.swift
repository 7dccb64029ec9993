public import YAML

/// A way to authenticate (OpenAPI 3.1, section 4.8.27).
public struct SecurityScheme: Sendable {
  /// `type`
  public enum Kind: String, Sendable { case apiKey, http, mutualTLS, oauth2, openIdConnect }

  public let name: String
  /// What it asks for.
  public let kind: Kind
  /// The scheme of `http` such as `bearer`, the name of an `apiKey`, the URL of `openIdConnect`.
  public let detail: String
  /// Where an `apiKey` stands.
  public let location: Parameter.Location?
  /// CommonMark.
  public let description: String
  /// The ways to get a token; of `oauth2` alone.
  public let flows: [Flow]
  /// `bearerFormat`
  let remarks: Remarks
  public let position: Position

  /// The scheme of `http` as the header `Authorization` usually spells it: `Bearer`.
  var authorizationScheme: String { detail.prefix(1).uppercased() + detail.dropFirst() }

  /// A way to get a token of OAuth 2.0 (RFC 6749).
  public struct Flow: Sendable {
    /// `implicit`, `password`, `clientCredentials` or `authorizationCode`.
    public let name: String
    public let authorizationURL: String?
    public let tokenURL: String?
    public let refreshURL: String?
    public let scopes: [(name: String, description: String)]
    public let position: Position
  }
}

/// Schemes that must all be satisfied; none of them for a request without any.
public struct SecurityRequirement: Sendable {
  /// The name of each scheme with the scopes, or roles, that it must give.
  public let schemes: [(name: String, scopes: [String])]
  public let position: Position
}
