// Generated from api/v1.0.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import HTTPClient
import JSON
import Values

/// Tell who asks: `GET /whoami`.
///
/// You.
public struct Whoami: DescribedOperation {
  public init() {}

  /// What may be answered; anything else is an `APIError`.
  public enum Answer: Sendable {
    /// You.
    case ok(JSONValue)

    /// What is answered.
    public var body: JSONValue {
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
      return .ok(try response.value(JSONValue.self))
    default: throw .undocumented(response)
    }
  }
}

extension Whoami {
  public static let description = OperationDescription(
    id: "whoami",
    method: "GET",
    path: "/whoami",
    tag: "default",
    summary: "Tell who asks",
    details: "You.",
    permission: "self",
    produces: ["application/json"],
    parameters: [],
    body: nil)
}
