// Generated from api/v1.0.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import HTTPClient
import JSON
import Values

/// Describe this version of the API: `GET /v1.0`.
///
/// Where this version's reference and contract are, and whether it is open, current or deprecated.
public struct GetApiVersion: DescribedOperation {
  public init() {}

  /// What may be answered; anything else is an `APIError`.
  public enum Answer: Sendable {
    /// The version.
    case ok(ApiVersion)

    /// What is answered.
    public var body: ApiVersion {
      switch self {
      case .ok(let body): body
      }
    }
  }
}

extension GetApiVersion {
  public func encode(into request: inout RequestBuilder) {}

  public static func answer(_ response: HTTPResponse) throws(APIError) -> Answer {
    switch response.status {
    case 200:
      return .ok(try response.value(ApiVersion.self))
    default: throw .undocumented(response)
    }
  }
}

extension GetApiVersion {
  public static let description = OperationDescription(
    id: "getApiVersion",
    method: "GET",
    path: "/v1.0",
    tag: "service",
    summary: "Describe this version of the API",
    details: "Where this version's reference and contract are, and whether it is open, current or deprecated.",
    permission: "none",
    produces: ["application/json"],
    parameters: [],
    body: nil)
}
