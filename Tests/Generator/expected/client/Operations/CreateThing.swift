// Generated from api/v1.0.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import HTTPClient
import JSON
import Values

/// Create a thing: `POST /things`.
///
/// A new one.
public struct CreateThing: DescribedOperation {
  /// What is sent with it.
  public var body: Thing

  public init(
    body: Thing
  ) {
    self.body = body
  }

  /// What may be answered; anything else is an `APIError`.
  public enum Answer: Sendable {
    /// The thing.
    case created(Thing, location: String)

    /// What is answered.
    public var body: Thing {
      switch self {
      case .created(let body, _): body
      }
    }
  }
}

extension CreateThing {
  public func encode(into request: inout RequestBuilder) {
    request.body("application/json", body)
  }

  public static func answer(_ response: HTTPResponse) throws(APIError) -> Answer {
    switch response.status {
    case 201:
      return .created(try response.value(Thing.self), location: try response.required(text: "Location"))
    default: throw .undocumented(response)
    }
  }
}

extension CreateThing {
  public static let description = OperationDescription(
    id: "createThing",
    method: "POST",
    path: "/things",
    tag: "things",
    summary: "Create a thing",
    details: "A new one.",
    permission: "thing:create",
    produces: ["application/json"],
    parameters: [],
    body: BodyDescription(
      "application/json", isRequired: true, Thing.self,
      example: "{\"name\":\"a\"}"))
}
