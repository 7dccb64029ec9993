// Generated from api/v1.0.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import HTTPClient
import JSON
import Values

/// Read this contract as JSON: `GET /v1.0/openapi.json`.
///
/// This very document, as JSON.
public struct GetContractAsJson: DescribedOperation {
  public init() {}

  /// What may be answered; anything else is an `APIError`.
  public enum Answer: Sendable {
    /// The contract.
    case ok(JSONValue)

    /// What is answered.
    public var body: JSONValue {
      switch self {
      case .ok(let body): body
      }
    }
  }
}

extension GetContractAsJson {
  public func encode(into request: inout RequestBuilder) {}

  public static func answer(_ response: HTTPResponse) throws(APIError) -> Answer {
    switch response.status {
    case 200:
      return .ok(try response.value(JSONValue.self))
    default: throw .undocumented(response)
    }
  }
}

extension GetContractAsJson {
  public static let description = OperationDescription(
    id: "getContractAsJson",
    method: "GET",
    path: "/v1.0/openapi.json",
    tag: "service",
    summary: "Read this contract as JSON",
    details: "This very document, as JSON.",
    permission: "none",
    produces: ["application/json"],
    parameters: [],
    body: nil)
}
