// Generated from api/v1.0.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import HTTPClient
import JSON
import Values

/// Tell whether requests can be served: `GET /ready`.
///
/// Asks the database. A load balancer sends requests only where this answers 200.
public struct GetReadiness: DescribedOperation {
  public init() {}

  /// What may be answered; anything else is an `APIError`.
  public enum Answer: Sendable {
    /// Requests can be served.
    case ok(Health)

    /// What is answered.
    public var body: Health {
      switch self {
      case .ok(let body): body
      }
    }
  }
}

extension GetReadiness {
  public func encode(into request: inout RequestBuilder) {}

  public static func answer(_ response: HTTPResponse) throws(APIError) -> Answer {
    switch response.status {
    case 200:
      return .ok(try response.value(Health.self))
    default: throw .undocumented(response)
    }
  }
}

extension GetReadiness {
  public static let description = OperationDescription(
    id: "getReadiness",
    method: "GET",
    path: "/ready",
    tag: "service",
    summary: "Tell whether requests can be served",
    details: "Asks the database. A load balancer sends requests only where this answers 200.",
    permission: "none",
    produces: ["application/json"],
    parameters: [],
    body: nil)
}
