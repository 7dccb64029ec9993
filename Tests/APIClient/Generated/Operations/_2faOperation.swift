// Generated from everything.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import HTTPClient
import JSON
import Values

/// `GET /2fa`.
///
/// Needs `key`, or `oauth` with `read`, `write` and `session`.
public struct _2faOperation: APIOperation {
  public var kind: Kind?
  public var type: TypeParameter?
  public var _1: _1Parameter?

  public init(
    kind: Kind? = nil,
    type: TypeParameter? = nil,
    _1: _1Parameter? = nil
  ) {
    self.kind = kind
    self.type = type
    self._1 = _1
  }

  public struct Kind: OpenWord {
    public static var a: Kind { Kind(rawValue: "a") }

    /// The words that the contract lists; a later service may answer others.
    public static let allCases: [Kind] = [
      .a,
    ]

    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }
  }

  public struct TypeParameter: OpenWord {
    public static var b: TypeParameter { TypeParameter(rawValue: "b") }

    /// The words that the contract lists; a later service may answer others.
    public static let allCases: [TypeParameter] = [
      .b,
    ]

    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }
  }

  public struct _1Parameter: OpenWord {
    public static var c: _1Parameter { _1Parameter(rawValue: "c") }

    /// The words that the contract lists; a later service may answer others.
    public static let allCases: [_1Parameter] = [
      .c,
    ]

    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }
  }

  /// What may be answered; anything else is an `APIError`.
  public enum Answer: Sendable {
    /// Fine.
    case ok(`in`: Int? = nil, xText: String? = nil)
  }
}

extension _2faOperation {
  public func encode(into request: inout RequestBuilder) {
    request.query("kind", kind)
    request.query("type", type)
    request.query("1", _1)
  }

  public static func answer(_ response: HTTPResponse) throws(APIError) -> Answer {
    switch response.status {
    case 200:
      return .ok(in: try response.optional(integer: "in"), xText: try response.optional(text: "X-Text"))
    default: throw .undocumented(response)
    }
  }
}

extension _2faOperation {
  public static var endpoint: Endpoint {
    Endpoint(
      id: "2fa",
      method: "GET",
      path: "/2fa",
      accepts: [],
      security: [["key"], ["oauth", "session"]])
  }
}

extension Client {
  /// `GET /2fa`
  public func _2fa(
    kind: _2faOperation.Kind? = nil,
    type: _2faOperation.TypeParameter? = nil,
    _1: _2faOperation._1Parameter? = nil
  ) async throws(APIError) -> _2faOperation.Answer {
    try await self.send(_2faOperation(kind: kind, type: type, _1: _1))
  }
}
