// Generated from api/v1.0.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import HTTPClient
import JSON
import Values

/// Read this contract as YAML: `GET /v1.0/openapi.yaml`.
///
/// This very document, as it was written.
public struct GetContractAsYaml: DescribedOperation {
  public init() {}

  /// What may be answered; anything else is an `APIError`.
  public enum Answer: Sendable {
    /// The contract.
    case ok(String)

    /// What is answered.
    public var body: String {
      switch self {
      case .ok(let body): body
      }
    }
  }
}

extension GetContractAsYaml {
  public func encode(into request: inout RequestBuilder) {}

  public static func answer(_ response: HTTPResponse) throws(APIError) -> Answer {
    switch response.status {
    case 200:
      return .ok(response.text)
    default: throw .undocumented(response)
    }
  }
}

extension GetContractAsYaml {
  public static let description = OperationDescription(
    id: "getContractAsYaml",
    method: "GET",
    path: "/v1.0/openapi.yaml",
    tag: "service",
    summary: "Read this contract as YAML",
    details: "This very document, as it was written.",
    permission: "none",
    produces: ["application/yaml"],
    parameters: [],
    body: nil)
}
