import HTTPTypes
import Values

/// The token in a request's headers: `Authorization: Bearer` (RFC 6750) or `X-Auth-Token`.
enum Credentials {
  /// The token; nil where there is none.
  /// - Throws: `Problem` where both headers stand and differ, or the scheme is another.
  static func token(in headers: HTTPFields) throws(Problem) -> String? {
    let bearer = try bearer(in: headers)
    let other = authToken.flatMap { headers[$0] }
    if let bearer, let other, bearer != other {
      throw Problem.unauthenticated("Authorization and X-Auth-Token carry different tokens")
    }
    return bearer ?? other
  }

  private static func bearer(in headers: HTTPFields) throws(Problem) -> String? {
    guard let value = headers[.authorization] else { return nil }
    let parts = value.split(separator: " ", maxSplits: 1)
    guard parts.count == 2, parts[0].lowercased() == "bearer" else {
      throw Problem.unauthenticated("Authorization must be a bearer token")
    }
    return parts[1].trimmed
  }

  private static let authToken = HTTPField.Name("x-auth-token")
}
