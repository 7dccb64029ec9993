// Generated from everything.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import HTTPClient
import JSON
import Values

/// `DELETE /bodies`.
///
/// Needs `key`, or `oauth` with `read`, `write` and `session`.
public struct SendParts: APIOperation {
  /// What is sent with it.
  public var body: MultipartBody

  public init(
    body: MultipartBody
  ) {
    self.body = body
  }

  /// What may be answered; anything else is an `APIError`.
  public enum Answer: Sendable {
    /// Fine.
    case ok
  }
}

extension SendParts {
  public func encode(into request: inout RequestBuilder) {
    request.multipart("multipart/form-data", body)
  }

  public static func answer(_ response: HTTPResponse) throws(APIError) -> Answer {
    switch response.status {
    case 200:
      return .ok
    default: throw .undocumented(response)
    }
  }
}

extension SendParts {
  public static var endpoint: Endpoint {
    Endpoint(
      id: "sendParts",
      method: "DELETE",
      path: "/bodies",
      accepts: [],
      security: [["key"], ["oauth", "session"]])
  }
}

extension Client {
  /// `DELETE /bodies`
  public func sendParts(
    body: MultipartBody
  ) async throws(APIError) -> SendParts.Answer {
    try await self.send(SendParts(body: body))
  }
}
