// Generated from api/v1.0.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import HTTPClient
import JSON
import Values

/// List the things: `GET /things`.
///
/// Those that you may see.
public struct ListThings: DescribedOperation {
  /// How many at most.
  public var limit: Int?
  /// Where the page begins.
  public var cursor: String?
  /// The order.
  public var order: Order?
  /// The state.
  public var state: State?
  /// No older ones.
  public var since: Timestamp?
  /// Whether to count.
  public var total: Bool?
  /// Whose.
  public var owner: String?
  /// A bound.
  public var least: Int

  public init(
    least: Int,
    limit: Int? = nil,
    cursor: String? = nil,
    order: Order? = nil,
    state: State? = nil,
    since: Timestamp? = nil,
    total: Bool? = nil,
    owner: String? = nil
  ) {
    self.limit = limit
    self.cursor = cursor
    self.order = order
    self.state = state
    self.since = since
    self.total = total
    self.owner = owner
    self.least = least
  }

  /// The state.
  public struct State: OpenWord {
    public static var up: State { State(rawValue: "up") }
    public static var down: State { State(rawValue: "down") }

    /// The words that the contract lists; a later service may answer others.
    public static let allCases: [State] = [
      .up,
      .down,
    ]

    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }
  }

  /// What may be answered; anything else is an `APIError`.
  public enum Answer: Sendable {
    /// The things.
    case ok(ThingList, link: String? = nil, xCount: Int)

    /// What is answered.
    public var body: ThingList {
      switch self {
      case .ok(let body, _, _): body
      }
    }
  }
}

extension ListThings {
  public func encode(into request: inout RequestBuilder) {
    request.query("limit", limit)
    request.query("cursor", cursor)
    request.query("order", order)
    request.query("state", state)
    request.query("since", since)
    request.query("total", total)
    request.query("owner", owner)
    request.query("least", least)
  }

  public static func answer(_ response: HTTPResponse) throws(APIError) -> Answer {
    switch response.status {
    case 200:
      return .ok(
        try response.value(ThingList.self),
        link: try response.optional(text: "Link"),
        xCount: try response.required(integer: "X-Count"))
    default: throw .undocumented(response)
    }
  }
}

extension ListThings {
  public static let description = OperationDescription(
    id: "listThings",
    method: "GET",
    path: "/things",
    tag: "things",
    summary: "List the things",
    details: "Those that you may see.",
    permission: "thing:read",
    produces: ["application/json"],
    parameters: [
      ParameterDescription(
        "limit", in: .query,
        isRequired: false, rule: .integer(minimum: 1, maximum: 50),
        defaultValue: "20",
        help: "How many at most."),
      ParameterDescription(
        "cursor", in: .query,
        isRequired: false, rule: .text(minLength: 1, maxLength: 100, pattern: "^[a-z]+$"),
        help: "Where the page begins."),
      ParameterDescription(
        "order", in: .query,
        isRequired: false, rule: .words(["name", "-name"]),
        defaultValue: "-name",
        help: "The order."),
      ParameterDescription(
        "state", in: .query,
        isRequired: false, rule: .words(["up", "down"]),
        help: "The state."),
      ParameterDescription(
        "since", in: .query,
        isRequired: false, rule: .timestamp,
        help: "No older ones."),
      ParameterDescription(
        "total", in: .query,
        isRequired: false, rule: .boolean,
        defaultValue: "false",
        help: "Whether to count."),
      ParameterDescription(
        "owner", in: .query,
        isRequired: false, rule: .text(maxLength: 20),
        help: "Whose."),
      ParameterDescription(
        "least", in: .query,
        isRequired: true, rule: .integer(),
        defaultValue: "1",
        help: "A bound."),
    ],
    body: nil)
}
