// Generated from everything.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import HTTPClient
import JSON
import Values

/// `GET /events/lines`.
///
/// Needs `key`, or `oauth` with `read`, `write` and `session`.
public struct FollowLines: APIOperation {
  public init() {}

  /// What may be answered; anything else is an `APIError`.
  public enum Answer: Sendable {
    /// Lines of text.
    case ok(EventStream<String>)

    /// What is answered.
    public var body: EventStream<String> {
      switch self {
      case .ok(let body): body
      }
    }
  }
}

extension FollowLines {
  public func encode(into request: inout RequestBuilder) {}

  public static func answer(_ response: HTTPResponse) throws(APIError) -> Answer {
    try answer(response, events: HTTPBody([response.body]))
  }

  public static func answer(_ response: HTTPResponse, events: HTTPBody) throws(APIError) -> Answer {
    switch response.status {
    case 200:
      return .ok(EventStream(response, events))
    default: throw .undocumented(response)
    }
  }
}

extension FollowLines {
  public static var endpoint: Endpoint {
    Endpoint(
      id: "followLines",
      method: "GET",
      path: "/events/lines",
      accepts: ["text/event-stream"],
      security: [["key"], ["oauth", "session"]])
  }
}

extension Client {
  /// `GET /events/lines`
  public func followLines() async throws(APIError) -> FollowLines.Answer {
    try await self.send(FollowLines())
  }
}
