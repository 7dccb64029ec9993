// Generated from everything.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import HTTPClient
import JSON
import Values

/// Every style: `GET /styles/{simple}{label}{matrix}/{object}`.
///
/// Needs `key`, or `oauth` with `read`, `write` and `session`.
public struct GetStyles: APIOperation {
  public var simple: [Int]
  public var label: [String]
  public var matrix: Point
  public var object: Point
  public var form: [Form]?
  public var joined: [Double]?
  public var spaces: [String]?
  public var pipes: [String]?
  public var deep: Point?
  public var free: [String: Bool]?
  public var raw: String?
  public var filter: Point?
  public var note: String?
  public var either: GetStylesEither?
  public var maybe: Bool
  /// Deprecated.
  public var request: Timestamp?
  public var xPoint: Point?
  public var xID: UUID
  public var state: StateParameter?
  public var state2: State?
  public var list: [Int]?
  public var `class`: String?

  public init(
    simple: [Int],
    label: [String],
    matrix: Point,
    object: Point,
    maybe: Bool,
    xID: UUID,
    form: [Form]? = nil,
    joined: [Double]? = nil,
    spaces: [String]? = nil,
    pipes: [String]? = nil,
    deep: Point? = nil,
    free: [String: Bool]? = nil,
    raw: String? = nil,
    filter: Point? = nil,
    note: String? = nil,
    either: GetStylesEither? = nil,
    request: Timestamp? = nil,
    xPoint: Point? = nil,
    state: StateParameter? = nil,
    state2: State? = nil,
    list: [Int]? = nil,
    `class`: String? = nil
  ) {
    self.simple = simple
    self.label = label
    self.matrix = matrix
    self.object = object
    self.form = form
    self.joined = joined
    self.spaces = spaces
    self.pipes = pipes
    self.deep = deep
    self.free = free
    self.raw = raw
    self.filter = filter
    self.note = note
    self.either = either
    self.maybe = maybe
    self.request = request
    self.xPoint = xPoint
    self.xID = xID
    self.state = state
    self.state2 = state2
    self.list = list
    self.`class` = `class`
  }

  public struct Form: OpenWord {
    public static var up: Form { Form(rawValue: "up") }
    public static var down: Form { Form(rawValue: "down") }

    /// The words that the contract lists; a later service may answer others.
    public static let allCases: [Form] = [
      .up,
      .down,
    ]

    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }
  }

  public struct StateParameter: OpenWord {
    public static var on: StateParameter { StateParameter(rawValue: "on") }
    public static var off: StateParameter { StateParameter(rawValue: "off") }

    /// The words that the contract lists; a later service may answer others.
    public static let allCases: [StateParameter] = [
      .on,
      .off,
    ]

    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }
  }

  /// What may be answered; anything else is an `APIError`.
  public enum Answer: Sendable {
    /// Nothing.
    case noContent
  }
}

extension GetStyles {
  public func encode(into request: inout RequestBuilder) {
    request.path("simple", simple)
    request.path("label", label, style: .label, explode: true)
    request.path("matrix", JSONValue(writing: { writer in matrix.write(to: &writer) }), style: .matrix)
    request.path("object", JSONValue(writing: { writer in object.write(to: &writer) }), explode: true)
    request.query("form", form)
    request.query("joined", joined, explode: false)
    request.query("spaces", spaces, style: .spaceDelimited, explode: false)
    request.query("pipes", pipes, style: .pipeDelimited, explode: false)
    if let value = self.deep {
      request.query("deep", JSONValue(writing: { writer in value.write(to: &writer) }), style: .deepObject, explode: false)
    }
    if let value = self.free {
      request.query("free", JSONValue(writing: { writer in writer.map(value) { writer, item in writer.bool(item) } }))
    }
    request.query("raw", raw, allowReserved: true)
    if let value = self.filter {
      request.query("filter", JSONValue(writing: { writer in value.write(to: &writer) }).text)
    }
    request.query("note", note)
    if let value = self.either {
      request.query("either", JSONValue(writing: { writer in value.write(to: &writer) }))
    }
    request.query("maybe", maybe)
    request.query("request", self.request)
    if let value = self.xPoint {
      request.header("X-Point", JSONValue(writing: { writer in value.write(to: &writer) }), explode: true)
    }
    request.header("x_id", xID)
    request.query("state", state)
    request.cookie("state", state2)
    request.cookie("list", list)
    request.query("class", `class`)
  }

  public static func answer(_ response: HTTPResponse) throws(APIError) -> Answer {
    switch response.status {
    case 204:
      return .noContent
    default: throw .undocumented(response)
    }
  }
}

extension GetStyles {
  public static var endpoint: Endpoint {
    Endpoint(
      id: "getStyles",
      method: "GET",
      path: "/styles/{simple}{label}{matrix}/{object}",
      accepts: [],
      security: [["key"], ["oauth", "session"]])
  }
}

extension Client {
  /// Every style
  public func getStyles(
    simple: [Int],
    label: [String],
    matrix: Point,
    object: Point,
    maybe: Bool,
    xID: UUID,
    form: [GetStyles.Form]? = nil,
    joined: [Double]? = nil,
    spaces: [String]? = nil,
    pipes: [String]? = nil,
    deep: Point? = nil,
    free: [String: Bool]? = nil,
    raw: String? = nil,
    filter: Point? = nil,
    note: String? = nil,
    either: GetStylesEither? = nil,
    request: Timestamp? = nil,
    xPoint: Point? = nil,
    state: GetStyles.StateParameter? = nil,
    state2: State? = nil,
    list: [Int]? = nil,
    `class`: String? = nil
  ) async throws(APIError) -> GetStyles.Answer {
    try await self.send(GetStyles(simple: simple, label: label, matrix: matrix, object: object, maybe: maybe, xID: xID, form: form, joined: joined, spaces: spaces, pipes: pipes, deep: deep, free: free, raw: raw, filter: filter, note: note, either: either, request: request, xPoint: xPoint, state: state, state2: state2, list: list, class: `class`))
  }
}
