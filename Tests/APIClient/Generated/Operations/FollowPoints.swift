// Generated from everything.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import HTTPClient
import JSON
import Values

/// `GET /events`.
///
/// Needs `key`, or `oauth` with `read`, `write` and `session`.
public struct FollowPoints: APIOperation {
  public init() {}

  /// What may be answered; anything else is an `APIError`.
  public enum Answer: Sendable {
    /// Points, as they are drawn.
    case ok(EventStream<Point>)
    /// Trouble.
    case other(Trouble, status: Int)

    /// What is answered; nil where the answer has no body.
    public var body: EventStream<Point>? {
      switch self {
      case .ok(let body): body
      default: nil
      }
    }
  }
}

extension FollowPoints {
  public func encode(into request: inout RequestBuilder) {}

  public static func answer(_ response: HTTPResponse) throws(APIError) -> Answer {
    try answer(response, events: HTTPBody([response.body]))
  }

  public static func answer(_ response: HTTPResponse, events: HTTPBody) throws(APIError) -> Answer {
    switch response.status {
    case 200:
      return .ok(EventStream(response, events, of: Point.self))
    default:
      return .other(try response.value(Trouble.self), status: response.status)
    }
  }
}

extension FollowPoints {
  public static var endpoint: Endpoint {
    Endpoint(
      id: "followPoints",
      method: "GET",
      path: "/events",
      accepts: ["text/event-stream", "application/problem+json"],
      security: [["key"], ["oauth", "session"]])
  }
}

extension Client {
  /// `GET /events`
  public func followPoints() async throws(APIError) -> FollowPoints.Answer {
    try await self.send(FollowPoints())
  }
}
