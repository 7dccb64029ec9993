// Generated from everything.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import HTTPClient
import JSON
import Values

/// `POST /entries`.
///
/// Needs `key`, or `oauth` with `read`, `write` and `session`.
public struct AddEntry: APIOperation {
  /// What is sent with it.
  public var body: Entry

  public init(
    body: Entry
  ) {
    self.body = body
  }

  /// What may be answered; anything else is an `APIError`.
  public enum Answer: Sendable {
    /// As it was added.
    case created(Entry)

    /// What is answered.
    public var body: Entry {
      switch self {
      case .created(let body): body
      }
    }
  }
}

extension AddEntry {
  public func encode(into request: inout RequestBuilder) {
    request.body("application/json", body)
  }

  public static func answer(_ response: HTTPResponse) throws(APIError) -> Answer {
    switch response.status {
    case 201:
      return .created(try response.value(Entry.self))
    default: throw .undocumented(response)
    }
  }
}

extension AddEntry {
  public static var endpoint: Endpoint {
    Endpoint(
      id: "addEntry",
      method: "POST",
      path: "/entries",
      accepts: ["application/json"],
      security: [["key"], ["oauth", "session"]])
  }
}

extension Client {
  /// `POST /entries`
  public func addEntry(
    body: Entry
  ) async throws(APIError) -> AddEntry.Answer {
    try await self.send(AddEntry(body: body))
  }
}
