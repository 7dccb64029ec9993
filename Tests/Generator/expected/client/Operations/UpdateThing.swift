// Generated from api/v1.0.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import HTTPClient
import JSON
import Values

/// Update a thing: `PATCH /things/{id}`.
///
/// One of them.
public struct UpdateThing: DescribedOperation {
  /// Which.
  public var id: UUID
  /// Which state.
  public var ifMatch: String
  /// What is sent with it.
  public var body: Thing?

  public init(
    id: UUID,
    ifMatch: String,
    body: Thing? = nil
  ) {
    self.id = id
    self.ifMatch = ifMatch
    self.body = body
  }

  /// What may be answered; anything else is an `APIError`.
  public enum Answer: Sendable {
    /// Done.
    case noContent
  }
}

extension UpdateThing {
  public func encode(into request: inout RequestBuilder) {
    request.path("id", id)
    request.header("if-match", ifMatch)
    request.body("application/json", body)
  }

  public static func answer(_ response: HTTPResponse) throws(APIError) -> Answer {
    switch response.status {
    case 204:
      return .noContent
    default: throw .undocumented(response)
    }
  }
}

extension UpdateThing {
  public static let description = OperationDescription(
    id: "updateThing",
    method: "PATCH",
    path: "/things/{id}",
    tag: "things",
    summary: "Update a thing",
    details: "One of them.",
    permission: "thing:write",
    produces: [],
    parameters: [
      ParameterDescription(
        "id", in: .path,
        isRequired: true, rule: .uuid,
        help: "Which."),
      ParameterDescription(
        "if-match", in: .header,
        isRequired: true, rule: .text(maxLength: 9),
        help: "Which state."),
    ],
    body: BodyDescription(
      "application/json", isRequired: false, Thing.self,
      example: "{}"))
}
