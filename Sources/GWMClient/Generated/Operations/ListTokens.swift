// Generated from api/v1.0.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import HTTPClient
import JSON
import Values

/// List tokens: `GET /v1.0/tokens`.
///
/// The tokens that are neither revoked nor expired: all of them for `system:admin`, otherwise the one that the
/// request carries and those that it created.
public struct ListTokens: DescribedOperation {
  /// How many items a page holds at most.
  public var limit: Int?
  /// Where the page begins, as `next_cursor` of the page before says; it belongs to the same sort and filters.
  public var cursor: String?
  /// Whether to count all items that match, at a cost.
  public var total: Bool?

  public init(
    limit: Int? = nil,
    cursor: String? = nil,
    total: Bool? = nil
  ) {
    self.limit = limit
    self.cursor = cursor
    self.total = total
  }

  /// What may be answered; anything else is an `APIError`.
  public enum Answer: Sendable {
    /// A page of tokens.
    case ok(TokenList, link: String? = nil)

    /// What is answered.
    public var body: TokenList {
      switch self {
      case .ok(let body, _): body
      }
    }
  }
}

extension ListTokens {
  public func encode(into request: inout RequestBuilder) {
    request.query("limit", limit)
    request.query("cursor", cursor)
    request.query("total", total)
  }

  public static func answer(_ response: HTTPResponse) throws(APIError) -> Answer {
    switch response.status {
    case 200:
      return .ok(try response.value(TokenList.self), link: try response.optional(text: "Link"))
    default: throw .undocumented(response)
    }
  }
}

extension ListTokens: PagedOperation {
  public static func items(_ answer: Answer) -> (items: [Token], next: String?) {
    (answer.body.items, answer.body.nextCursor)
  }
}

extension ListTokens {
  public static let description = OperationDescription(
    id: "listTokens",
    method: "GET",
    path: "/v1.0/tokens",
    tag: "tokens",
    summary: "List tokens",
    details: "The tokens that are neither revoked nor expired: all of them for `system:admin`, otherwise the one that the\nrequest carries and those that it created.\n",
    permission: "self",
    produces: ["application/json"],
    parameters: [
      ParameterDescription(
        "limit", in: .query,
        isRequired: false, rule: .integer(minimum: 1, maximum: 500),
        defaultValue: "50",
        help: "How many items a page holds at most."),
      ParameterDescription(
        "cursor", in: .query,
        isRequired: false, rule: .text(minLength: 1, maxLength: 1024, pattern: "^[A-Za-z0-9_-]+$"),
        help: "Where the page begins, as `next_cursor` of the page before says; it belongs to the same sort and filters."),
      ParameterDescription(
        "total", in: .query,
        isRequired: false, rule: .boolean,
        defaultValue: "false",
        help: "Whether to count all items that match, at a cost."),
    ],
    body: nil)
}
