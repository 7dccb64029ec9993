// Generated from api/v1.0.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import HTTPClient
import JSON
import Values

/// Create a token: `POST /v1.0/tokens`.
///
/// A new token. Its permissions and clusters cannot exceed those of the token that the request carries. The secret
/// is in this answer and nowhere else: only its hash is kept.
public struct CreateToken: DescribedOperation {
  /// What is sent with it.
  public var body: TokenCreation

  public init(
    body: TokenCreation
  ) {
    self.body = body
  }

  /// What may be answered; anything else is an `APIError`.
  public enum Answer: Sendable {
    /// The token and, this once, its secret.
    case created(CreatedToken, location: String)

    /// What is answered.
    public var body: CreatedToken {
      switch self {
      case .created(let body, _): body
      }
    }
  }
}

extension CreateToken {
  public func encode(into request: inout RequestBuilder) {
    request.body("application/json", body)
  }

  public static func answer(_ response: HTTPResponse) throws(APIError) -> Answer {
    switch response.status {
    case 201:
      return .created(try response.value(CreatedToken.self), location: try response.required(text: "Location"))
    default: throw .undocumented(response)
    }
  }
}

extension CreateToken {
  public static let description = OperationDescription(
    id: "createToken",
    method: "POST",
    path: "/v1.0/tokens",
    tag: "tokens",
    summary: "Create a token",
    details: "A new token. Its permissions and clusters cannot exceed those of the token that the request carries. The secret\nis in this answer and nowhere else: only its hash is kept.\n",
    permission: "self",
    produces: ["application/json"],
    parameters: [],
    body: BodyDescription(
      "application/json", isRequired: true, TokenCreation.self,
      example: "{\"name\":\"nightly backup\",\"permissions\":[\"instance:read\",\"instance:power\"],\"cluster_ids\":[\"01938f6e-7c1a-7d52-9b0e-000000000001\"],\"expires_at\":\"2035-01-01T00:00:00.000Z\"}"))
}
