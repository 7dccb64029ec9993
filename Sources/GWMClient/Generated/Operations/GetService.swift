// Generated from api/v1.0.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import HTTPClient
import JSON
import Values

/// List the versions of the API: `GET /`.
///
/// What this service is and which versions of its API it serves.
public struct GetService: DescribedOperation {
  public init() {}

  /// What may be answered; anything else is an `APIError`.
  public enum Answer: Sendable {
    /// The versions.
    case ok(Service)

    /// What is answered.
    public var body: Service {
      switch self {
      case .ok(let body): body
      }
    }
  }
}

extension GetService {
  public func encode(into request: inout RequestBuilder) {}

  public static func answer(_ response: HTTPResponse) throws(APIError) -> Answer {
    switch response.status {
    case 200:
      return .ok(try response.value(Service.self))
    default: throw .undocumented(response)
    }
  }
}

extension GetService {
  public static let description = OperationDescription(
    id: "getService",
    method: "GET",
    path: "/",
    tag: "service",
    summary: "List the versions of the API",
    details: "What this service is and which versions of its API it serves.",
    permission: "none",
    produces: ["application/json"],
    parameters: [],
    body: nil)
}
