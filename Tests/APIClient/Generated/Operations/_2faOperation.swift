// Generated from everything.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import HTTPClient
import JSON
import Values

/// `GET /2fa`.
///
/// Needs `key`, or `oauth` with `read`, `write` and `session`.
public struct _2faOperation: APIOperation {
  public init() {}

  /// What may be answered; anything else is an `APIError`.
  public enum Answer: Sendable {
    /// Fine.
    case ok(`in`: Int? = nil, xText: String? = nil)
  }
}

extension _2faOperation {
  public func encode(into request: inout RequestBuilder) {}

  public static func answer(_ response: HTTPResponse) throws(APIError) -> Answer {
    switch response.status {
    case 200:
      return .ok(in: try response.optional(integer: "in"), xText: try response.optional(text: "X-Text"))
    default: throw .undocumented(response)
    }
  }
}

extension _2faOperation {
  public static var endpoint: Endpoint {
    Endpoint(
      id: "2fa",
      method: "GET",
      path: "/2fa",
      accepts: [],
      security: [["key"], ["oauth", "session"]])
  }
}

extension Client {
  /// `GET /2fa`
  public func _2fa() async throws(APIError) -> _2faOperation.Answer {
    try await self.send(_2faOperation())
  }
}
