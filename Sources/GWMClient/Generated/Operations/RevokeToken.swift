// Generated from api/v1.0.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import HTTPClient
import JSON
import Values

/// Revoke a token: `DELETE /v1.0/tokens/{id}`.
///
/// The token is refused from now on, by every process of the service within five seconds.
public struct RevokeToken: DescribedOperation {
  /// The token's id.
  public var id: UUID

  public init(
    id: UUID
  ) {
    self.id = id
  }

  /// What may be answered; anything else is an `APIError`.
  public enum Answer: Sendable {
    /// The token is revoked.
    case noContent
  }
}

extension RevokeToken {
  public func encode(into request: inout RequestBuilder) {
    request.path("id", id)
  }

  public static func answer(_ response: HTTPResponse) throws(APIError) -> Answer {
    switch response.status {
    case 204:
      return .noContent
    default: throw .undocumented(response)
    }
  }
}

extension RevokeToken {
  public static let description = OperationDescription(
    id: "revokeToken",
    method: "DELETE",
    path: "/v1.0/tokens/{id}",
    tag: "tokens",
    summary: "Revoke a token",
    details: "The token is refused from now on, by every process of the service within five seconds.",
    permission: "self",
    produces: [],
    parameters: [
      ParameterDescription(
        "id", in: .path,
        isRequired: true, rule: .uuid,
        help: "The token's id."),
    ],
    body: nil)
}
