// Generated from api/v1.0.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import HTTPClient
import JSON
import Values

/// Tell who is asking: `GET /v1.0/whoami`.
///
/// The token that the request carries and what it allows.
public struct Whoami: DescribedOperation {
  public init() {}

  /// What may be answered; anything else is an `APIError`.
  public enum Answer: Sendable {
    /// Who is asking.
    case ok(Principal)

    /// What is answered.
    public var body: Principal {
      switch self {
      case .ok(let body): body
      }
    }
  }
}

extension Whoami {
  public func encode(into request: inout RequestBuilder) {}

  public static func answer(_ response: HTTPResponse) throws(APIError) -> Answer {
    switch response.status {
    case 200:
      return .ok(try response.value(Principal.self))
    default: throw .undocumented(response)
    }
  }
}

extension Whoami {
  public static let description = OperationDescription(
    id: "whoami",
    method: "GET",
    path: "/v1.0/whoami",
    tag: "tokens",
    summary: "Tell who is asking",
    details: "The token that the request carries and what it allows.",
    permission: "self",
    produces: ["application/json"],
    parameters: [],
    body: nil)
}
