// Generated from api/v1.0.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import HTTPClient
import JSON
import Values

/// Read the service's metrics: `GET /metrics`.
///
/// Counters and gauges in the text format of Prometheus. From the machine itself no token is needed; from elsewhere
/// one with `system:read`. What a proxy passes on (`Forwarded`, `X-Forwarded-For`, `X-Real-IP`, `Via`) comes from
/// elsewhere.
public struct GetMetrics: DescribedOperation {
  public init() {}

  /// What may be answered; anything else is an `APIError`.
  public enum Answer: Sendable {
    /// The metrics.
    case ok(String)

    /// What is answered.
    public var body: String {
      switch self {
      case .ok(let body): body
      }
    }
  }
}

extension GetMetrics {
  public func encode(into request: inout RequestBuilder) {}

  public static func answer(_ response: HTTPResponse) throws(APIError) -> Answer {
    switch response.status {
    case 200:
      return .ok(response.text)
    default: throw .undocumented(response)
    }
  }
}

extension GetMetrics {
  public static let description = OperationDescription(
    id: "getMetrics",
    method: "GET",
    path: "/metrics",
    tag: "service",
    summary: "Read the service's metrics",
    details: "Counters and gauges in the text format of Prometheus. From the machine itself no token is needed; from elsewhere\none with `system:read`. What a proxy passes on (`Forwarded`, `X-Forwarded-For`, `X-Real-IP`, `Via`) comes from\nelsewhere.\n",
    permission: "none",
    produces: ["text/plain"],
    parameters: [],
    body: nil)
}
