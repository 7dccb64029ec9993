// Generated from api/v1.0.yaml by gwm-api. Do not edit.

import Codec
import HTTPService
import JSON
import Pattern
import Values

/// List tokens: `GET /v1.0/tokens`.
///
/// The tokens that are neither revoked nor expired: all of them for `system:admin`, otherwise the one that the
/// request carries and those that it created.
public enum ListTokens {
  /// What is asked for, decoded and checked.
  public struct Call: Sendable {
    public let context: RequestContext
    /// Where the asker holds the permission that this needs.
    public let scope: Scope
    /// The list that is asked for, to which its cursors belong.
    public let listing: Listing
    /// How many items a page holds at most.
    public let limit: Int
    /// Where the page begins, as `next_cursor` of the page before says; it belongs to the same sort and filters.
    public let cursor: String?
    /// Whether to count all items that match, at a cost.
    public let total: Bool

    package init(
      context: RequestContext,
      scope: Scope,
      listing: Listing,
      limit: Int,
      cursor: String?,
      total: Bool
    ) {
      self.context = context
      self.scope = scope
      self.listing = listing
      self.limit = limit
      self.cursor = cursor
      self.total = total
    }
  }

  /// What may be answered; anything else is a problem.
  public enum Answer: Sendable {
    /// A page of tokens.
    case ok(TokenList, link: String? = nil)
    /// A page of tokens. As JSON already.
    case okEncoded(Encoded<TokenList>, link: String? = nil)
  }

  static let operation = HTTPService.Operation(
    id: "listTokens",
    method: .get,
    path: "/v1.0/tokens",
    version: "v1.0",
    access: .anyToken,
    produces: ["application/json"],
    consumes: [],
    requiresBody: false,
    problems: [
      "unauthenticated",
      "not-acceptable",
      "conflict",
      "contradiction",
      "wrong-state",
      "invalid-request",
      "unavailable",
      "malformed-request",
      "request-timeout",
      "body-too-large",
      "headers-too-large",
      "internal-error",
    ])

  static let cursorPattern = try? Pattern("^[A-Za-z0-9_-]+$")
}

extension ListTokens.Call {
  /// Decodes a request.
  /// - Throws: `Problem` with every fault of its parameters and its body.
  init(_ input: Route.Input) throws(HTTPService.Problem) {
    var parameters = input.parameters
    parameters.checkQuery(knowing: ["limit", "cursor", "total"])
    let limit = parameters.integer(.query, "limit", minimum: 1, maximum: 500)
    let cursor = parameters.string(.query, "cursor", minLength: 1, maxLength: 1024, pattern: ListTokens.cursorPattern)
    let total = parameters.boolean(.query, "total")
    try parameters.finish()
    context = input.context
    scope = input.scope
    listing = input.listing
    self.limit = limit ?? 50
    self.cursor = cursor
    self.total = total ?? false
  }
}

extension ListTokens.Answer {
  func encoded(for input: Route.Input) -> HTTPAnswer {
    switch self {
    case .ok(let body, let link):
      var answer = HTTPAnswer(status: 200, json: body)
      if let link { answer.headers.append(HeaderField("link", link)) }
      return answer
    case .okEncoded(let body, let link):
      var answer = HTTPAnswer(status: 200, encoded: body)
      if let link { answer.headers.append(HeaderField("link", link)) }
      return answer
    }
  }
}
