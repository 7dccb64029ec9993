// Generated from everything.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import HTTPClient
import JSON
import Values

/// `PATCH /bodies`.
///
/// Needs `key`, or `oauth` with `read`, `write` and `session`.
public struct PatchForm: APIOperation {
  /// What is sent with it.
  public var body: PatchFormBody?

  public init(
    body: PatchFormBody? = nil
  ) {
    self.body = body
  }

  /// What may be answered; anything else is an `APIError`.
  public enum Answer: Sendable {
    /// Fine.
    case ok
  }
}

extension PatchForm {
  public func encode(into request: inout RequestBuilder) {
    if let body {
      request.form("application/x-www-form-urlencoded") { writer in body.write(to: &writer) }
    }
  }

  public static func answer(_ response: HTTPResponse) throws(APIError) -> Answer {
    switch response.status {
    case 200:
      return .ok
    default: throw .undocumented(response)
    }
  }
}

extension PatchForm {
  public static var endpoint: Endpoint {
    Endpoint(
      id: "patchForm",
      method: "PATCH",
      path: "/bodies",
      accepts: [],
      security: [["key"], ["oauth", "session"]])
  }
}

extension Client {
  /// `PATCH /bodies`
  public func patchForm(
    body: PatchFormBody? = nil
  ) async throws(APIError) -> PatchForm.Answer {
    try await self.send(PatchForm(body: body))
  }
}
