/// Turns a token into who it stands for.
public protocol Authenticator: Sendable {
  /// The principal of a valid token; nil where the token is unknown, expired or revoked.
  /// - Throws: `Problem` where that cannot be told now.
  func principal(ofToken token: String) async throws(Problem) -> Principal?
}
