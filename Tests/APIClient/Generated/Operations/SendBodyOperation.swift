// Generated from everything.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import HTTPClient
import JSON
import Values

/// `PUT /bodies`.
///
/// Needs `key`, or `oauth` with `read`, `write` and `session`.
public struct SendBodyOperation: APIOperation {
  /// What is sent with it.
  public var body: Patch<String>

  public init(
    body: Patch<String> = .absent
  ) {
    self.body = body
  }

  /// What may be answered; anything else is an `APIError`.
  public enum Answer: Sendable {
    /// Fine.
    case ok([String: Int])

    /// What is answered.
    public var body: [String: Int] {
      switch self {
      case .ok(let body): body
      }
    }
  }
}

extension SendBodyOperation {
  public func encode(into request: inout RequestBuilder) {
    request.body("application/json", body) { writer, body in writer.string(body) }
  }

  public static func answer(_ response: HTTPResponse) throws(APIError) -> Answer {
    switch response.status {
    case 200:
      return .ok(
        try response.value("the body", { (reader) throws(JSONSyntaxError) in try reader.map { (reader) throws(JSONSyntaxError) in try reader.integer(minimum: nil) } }))
    default: throw .undocumented(response)
    }
  }
}

extension SendBodyOperation {
  public static var endpoint: Endpoint {
    Endpoint(
      id: "send-body",
      method: "PUT",
      path: "/bodies",
      accepts: ["application/json"],
      security: [["key"], ["oauth", "session"]])
  }
}

extension Client {
  /// `PUT /bodies`
  public func sendBody2(
    body: Patch<String> = .absent
  ) async throws(APIError) -> SendBodyOperation.Answer {
    try await self.send(SendBodyOperation(body: body))
  }
}
