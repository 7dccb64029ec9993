// Generated from api/v1.0.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import HTTPClient
import JSON
import Values

/// Get a text: `GET /text`.
///
/// It says nothing.
public struct GetText: DescribedOperation {
  public init() {}

  /// What may be answered; anything else is an `APIError`.
  public enum Answer: Sendable {
    /// The text.
    case ok(String)

    /// What is answered.
    public var body: String {
      switch self {
      case .ok(let body): body
      }
    }
  }
}

extension GetText {
  public func encode(into request: inout RequestBuilder) {}

  public static func answer(_ response: HTTPResponse) throws(APIError) -> Answer {
    switch response.status {
    case 200:
      return .ok(response.text)
    default: throw .undocumented(response)
    }
  }
}

extension GetText {
  public static let description = OperationDescription(
    id: "getText",
    method: "GET",
    path: "/text",
    tag: "default",
    summary: "Get a text",
    details: "It says nothing.",
    permission: "none",
    produces: ["text/plain"],
    parameters: [],
    body: nil)
}
