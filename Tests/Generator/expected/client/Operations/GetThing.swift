// Generated from api/v1.0.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import HTTPClient
import JSON
import Values

/// Get a thing: `GET /things/{id}`.
///
/// One of them.
public struct GetThing: DescribedOperation {
  /// Which.
  public var id: UUID
  /// Which state.
  public var ifMatch: String?
  /// Which state is known.
  public var ifNoneMatch: String?

  public init(
    id: UUID,
    ifMatch: String? = nil,
    ifNoneMatch: String? = nil
  ) {
    self.id = id
    self.ifMatch = ifMatch
    self.ifNoneMatch = ifNoneMatch
  }

  /// What may be answered; anything else is an `APIError`.
  public enum Answer: Sendable {
    /// The thing.
    case ok(Thing, etag: String)
    /// It is as you know it.
    case notModified

    /// What is answered; nil where the answer has no body.
    public var body: Thing? {
      switch self {
      case .ok(let body, _): body
      default: nil
      }
    }
  }
}

extension GetThing {
  public func encode(into request: inout RequestBuilder) {
    request.path("id", id)
    request.header("If-Match", ifMatch)
    request.header("If-None-Match", ifNoneMatch)
  }

  public static func answer(_ response: HTTPResponse) throws(APIError) -> Answer {
    switch response.status {
    case 200:
      return .ok(try response.value(Thing.self), etag: try response.required(text: "ETag"))
    case 304:
      return .notModified
    default: throw .undocumented(response)
    }
  }
}

extension GetThing {
  public static let description = OperationDescription(
    id: "getThing",
    method: "GET",
    path: "/things/{id}",
    tag: "things",
    summary: "Get a thing",
    details: "One of them.",
    permission: "thing:read",
    produces: ["application/json"],
    parameters: [
      ParameterDescription(
        "id", in: .path,
        isRequired: true, rule: .uuid,
        help: "Which."),
      ParameterDescription(
        "If-Match", in: .header,
        isRequired: false, rule: .text(maxLength: 50),
        help: "Which state."),
      ParameterDescription(
        "If-None-Match", in: .header,
        isRequired: false, rule: .text(),
        help: "Which state is known."),
    ],
    body: nil)
}
