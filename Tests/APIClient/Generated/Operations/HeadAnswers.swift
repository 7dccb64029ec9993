// Generated from everything.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import HTTPClient
import JSON
import Values

/// `HEAD /answers`.
///
/// Needs `key`, or `oauth` with `read`, `write` and `session`.
public struct HeadAnswers: APIOperation {
  public init() {}

  /// What may be answered; anything else is an `APIError`.
  public enum Answer: Sendable {
    /// Fine.
    case ok
  }
}

extension HeadAnswers {
  public func encode(into request: inout RequestBuilder) {}

  public static func answer(_ response: HTTPResponse) throws(APIError) -> Answer {
    switch response.status {
    case 200:
      return .ok
    default: throw .undocumented(response)
    }
  }
}

extension HeadAnswers {
  public static var endpoint: Endpoint {
    Endpoint(
      id: "headAnswers",
      method: "HEAD",
      path: "/answers",
      accepts: [],
      security: [["key"], ["oauth", "session"]])
  }
}

extension Client {
  /// `HEAD /answers`
  public func headAnswers() async throws(APIError) -> HeadAnswers.Answer {
    try await self.send(HeadAnswers())
  }
}
