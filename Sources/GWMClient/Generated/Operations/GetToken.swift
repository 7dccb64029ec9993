// Generated from api/v1.0.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import HTTPClient
import JSON
import Values

/// Read a token: `GET /v1.0/tokens/{id}`.
///
/// One token, without its secret.
public struct GetToken: DescribedOperation {
  /// The token's id.
  public var id: UUID

  public init(
    id: UUID
  ) {
    self.id = id
  }

  /// What may be answered; anything else is an `APIError`.
  public enum Answer: Sendable {
    /// The token.
    case ok(Token)

    /// What is answered.
    public var body: Token {
      switch self {
      case .ok(let body): body
      }
    }
  }
}

extension GetToken {
  public func encode(into request: inout RequestBuilder) {
    request.path("id", id)
  }

  public static func answer(_ response: HTTPResponse) throws(APIError) -> Answer {
    switch response.status {
    case 200:
      return .ok(try response.value(Token.self))
    default: throw .undocumented(response)
    }
  }
}

extension GetToken {
  public static let description = OperationDescription(
    id: "getToken",
    method: "GET",
    path: "/v1.0/tokens/{id}",
    tag: "tokens",
    summary: "Read a token",
    details: "One token, without its secret.",
    permission: "self",
    produces: ["application/json"],
    parameters: [
      ParameterDescription(
        "id", in: .path,
        isRequired: true, rule: .uuid,
        help: "The token's id."),
    ],
    body: nil)
}
