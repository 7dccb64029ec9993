// Generated from api/v1.0.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import HTTPClient
import JSON
import Values

/// Tell whether the process lives: `GET /health`.
///
/// Answers as long as the process can answer at all; it asks no other service.
public struct GetHealth: DescribedOperation {
  public init() {}

  /// What may be answered; anything else is an `APIError`.
  public enum Answer: Sendable {
    /// The process lives.
    case ok(Health)

    /// What is answered.
    public var body: Health {
      switch self {
      case .ok(let body): body
      }
    }
  }
}

extension GetHealth {
  public func encode(into request: inout RequestBuilder) {}

  public static func answer(_ response: HTTPResponse) throws(APIError) -> Answer {
    switch response.status {
    case 200:
      return .ok(try response.value(Health.self))
    default: throw .undocumented(response)
    }
  }
}

extension GetHealth {
  public static let description = OperationDescription(
    id: "getHealth",
    method: "GET",
    path: "/health",
    tag: "service",
    summary: "Tell whether the process lives",
    details: "Answers as long as the process can answer at all; it asks no other service.",
    permission: "none",
    produces: ["application/json"],
    parameters: [],
    body: nil)
}
