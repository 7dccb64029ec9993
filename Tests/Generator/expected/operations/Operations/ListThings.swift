// Generated from api/v1.0.yaml by gwm-api. Do not edit.

import Codec
import HTTPService
import JSON
import Pattern
import Values

/// List the things: `GET /things`.
///
/// Those that you may see.
public enum ListThings {
  /// What is asked for, decoded and checked.
  public struct Call: Sendable {
    public let context: RequestContext
    /// Where the asker holds the permission that this needs.
    public let scope: Scope
    /// The list that is asked for, to which its cursors belong.
    public let listing: Listing
    /// How many at most.
    public let limit: Int
    /// Where the page begins.
    public let cursor: String?
    /// The order.
    public let order: Order
    /// The state.
    public let state: State?
    /// No older ones.
    public let since: Timestamp?
    /// Whether to count.
    public let total: Bool
    /// Whose.
    public let owner: String?
    /// A bound.
    public let least: Int

    package init(
      context: RequestContext,
      scope: Scope,
      listing: Listing,
      limit: Int,
      cursor: String?,
      order: Order,
      state: State?,
      since: Timestamp?,
      total: Bool,
      owner: String?,
      least: Int
    ) {
      self.context = context
      self.scope = scope
      self.listing = listing
      self.limit = limit
      self.cursor = cursor
      self.order = order
      self.state = state
      self.since = since
      self.total = total
      self.owner = owner
      self.least = least
    }
  }

  /// What may be answered; anything else is a problem.
  public enum Answer: Sendable {
    /// The things.
    case ok(ThingList, link: String? = nil, xCount: Int)
    /// The things. As JSON already.
    case okEncoded(Encoded<ThingList>, link: String? = nil, xCount: Int)
  }

  static let operation = HTTPService.Operation(
    id: "listThings",
    method: .get,
    path: "/things",
    access: .permission(HTTPService.Permission("thing:read")),
    produces: ["application/json"],
    consumes: [],
    requiresBody: false,
    problems: [
      "broken",
    ])

  static let cursorPattern = try? Pattern("^[a-z]+$")

  /// The state.
  public enum State: String, Sendable, CaseIterable {
    case up
    case down
  }
}

extension ListThings.Call {
  /// Decodes a request.
  /// - Throws: `Problem` with every fault of its parameters and its body.
  init(_ input: Route.Input) throws(HTTPService.Problem) {
    var parameters = input.parameters
    parameters.checkQuery(knowing: ["limit", "cursor", "order", "state", "since", "total", "owner", "least"])
    let limit = parameters.integer(.query, "limit", minimum: 1, maximum: 50)
    let cursor = parameters.string(.query, "cursor", minLength: 1, maxLength: 100, pattern: ListThings.cursorPattern)
    let order = parameters.word(.query, "order", Order.self)
    let state = parameters.word(.query, "state", ListThings.State.self)
    let since = parameters.timestamp(.query, "since")
    let total = parameters.boolean(.query, "total")
    let owner = Owner.read(&parameters, .query, "owner")
    let least = parameters.integer(.query, "least", required: true, minimum: nil)
    try parameters.finish()
    guard let least else { throw HTTPService.Problem(.internalError) }
    context = input.context
    scope = input.scope
    listing = input.listing
    self.limit = limit ?? 20
    self.cursor = cursor
    self.order = order ?? .nameDescending
    self.state = state
    self.since = since
    self.total = total ?? false
    self.owner = owner
    self.least = least
  }
}

extension ListThings.Answer {
  func encoded(for input: Route.Input) -> HTTPAnswer {
    switch self {
    case .ok(let body, let link, let xCount):
      var answer = HTTPAnswer(status: 200, json: body)
      if let link { answer.headers.append(HeaderField("link", link)) }
      answer.headers.append(HeaderField("x-count", String(xCount)))
      return answer
    case .okEncoded(let body, let link, let xCount):
      var answer = HTTPAnswer(status: 200, encoded: body)
      if let link { answer.headers.append(HeaderField("link", link)) }
      answer.headers.append(HeaderField("x-count", String(xCount)))
      return answer
    }
  }
}
