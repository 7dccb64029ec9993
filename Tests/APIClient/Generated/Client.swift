// Generated from everything.yaml by gwm-api. Do not edit.

import APIClient
import HTTPClient
import Values

/// A client of Everything, version 1.
///
/// All constructs of operations.
///
/// For tests.
///
/// The service sends, to where it is told to:
/// - `POST news`: Something is new.
public struct Client: Sendable {
  /// Where requests go, and for how long.
  public var connection: Connection
  public var credentials: Credentials

  /// - Parameters:
  ///   - url: scheme, host and port, with the path in front of the operations' own.
  ///   - transport: what carries the requests; nil for one of its own, which ends with the client.
  public init(
    url: String = Servers.production(), credentials: Credentials = Credentials(), transport: (any Transport)? = nil
  ) {
    connection = Connection(url: url, transport: transport)
    self.credentials = credentials
  }

  /// Asks, and gives the typed answer.
  public func send<Operation: APIOperation>(
    _ operation: Operation
  ) async throws(APIError) -> Operation.Answer {
    try await connection.send(operation, credentials: credentials.byScheme)
  }
}

/// What requests are authenticated with; those that need none are sent without.
public struct Credentials: Sendable {
  /// A key, sent as `X-Key` in the header.
  public var key: Secret?
  /// A key, sent as `sid` in the cookie.
  public var session: Secret?
  /// A name and a password.
  public var basic: HTTPRequest.Credentials?
  /// What stands in `Authorization` after `digest`.
  ///
  /// Challenged.
  public var digest: Secret?
  /// A token of OAuth 2.0.
  ///
  /// - clientCredentials: `https://t.example.com`
  ///   - `read`: Reading.
  ///   - `write`: Writing.
  public var oauth: Secret?
  /// A token of OpenID Connect; see `https://o.example.com`.
  public var oidc: Secret?

  public init(
    key: Secret? = nil,
    session: Secret? = nil,
    basic: HTTPRequest.Credentials? = nil,
    digest: Secret? = nil,
    oauth: Secret? = nil,
    oidc: Secret? = nil
  ) {
    self.key = key
    self.session = session
    self.basic = basic
    self.digest = digest
    self.oauth = oauth
    self.oidc = oidc
  }

  /// By the names of the schemes.
  var byScheme: [String: Credential] {
    var given: [String: Credential] = [:]
    if let value = self.key { given["key"] = .apiKey(value, name: "X-Key", in: .header) }
    if let value = self.session { given["session"] = .apiKey(value, name: "sid", in: .cookie) }
    if let value = self.basic { given["basic"] = .basic(value) }
    if let value = self.digest { given["digest"] = .authorization(scheme: "digest", value) }
    if let value = self.oauth { given["oauth"] = .bearer(value) }
    if let value = self.oidc { given["oidc"] = .bearer(value) }
    return given
  }
}
