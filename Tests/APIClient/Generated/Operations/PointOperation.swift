// Generated from everything.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import HTTPClient
import JSON
import Values

/// An old one: `GET /old/{id}`.
///
/// Needs nothing, or `basic`.
///
/// What is answered leads on:
/// - 200: `next` leads to `getAnswers`: What comes then.
///
/// The service calls back:
/// - `done`: `POST {$request.query.url}`: It is done.
@available(*, deprecated, message: "The service is going to leave it out.")
public struct PointOperation: APIOperation {
  public var id: String

  public init(
    id: String
  ) {
    self.id = id
  }

  /// What may be answered; anything else is an `APIError`.
  public enum Answer: Sendable {
    /// Old.
    case ok
  }
}

@available(*, deprecated, message: "The service is going to leave it out.")
extension PointOperation {
  public func encode(into request: inout RequestBuilder) {
    request.path("id", id)
  }

  public static func answer(_ response: HTTPResponse) throws(APIError) -> Answer {
    switch response.status {
    case 200:
      return .ok
    default: throw .undocumented(response)
    }
  }
}

@available(*, deprecated, message: "The service is going to leave it out.")
extension PointOperation {
  public static var endpoint: Endpoint {
    Endpoint(
      id: "Point",
      method: "GET",
      path: "/old/{id}",
      accepts: [],
      security: [["basic"]],
      server: "https://old.example.com/v0")
  }
}

extension Client {
  /// An old one
  @available(*, deprecated, message: "The service is going to leave it out.")
  public func point(
    id: String
  ) async throws(APIError) -> PointOperation.Answer {
    try await self.send(PointOperation(id: id))
  }
}
