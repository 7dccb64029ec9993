// Generated from everything.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import HTTPClient
import JSON
import Values

/// `GET /spelled/{dots}`.
///
/// Needs `key`, or `oauth` with `read`, `write` and `session`.
public struct GetSpelled: APIOperation {
  public var dots: [Double]
  public var order: Order?
  public var large: Int?
  public var blank: [String]?
  public var gaps: [String?]?
  public var marks: [String: Marks]?
  public var tree: GetSpelledTree?
  public var misfit: Int?
  public var xList: [String]?
  public var kept: Point?

  public init(
    dots: [Double],
    order: Order? = nil,
    large: Int? = nil,
    blank: [String]? = nil,
    gaps: [String?]? = nil,
    marks: [String: Marks]? = nil,
    tree: GetSpelledTree? = nil,
    misfit: Int? = nil,
    xList: [String]? = nil,
    kept: Point? = nil
  ) {
    self.dots = dots
    self.order = order
    self.large = large
    self.blank = blank
    self.gaps = gaps
    self.marks = marks
    self.tree = tree
    self.misfit = misfit
    self.xList = xList
    self.kept = kept
  }

  public struct Order: OpenWord {
    public static var none: Order { Order(rawValue: "none") }
    public static var some: Order { Order(rawValue: "some") }

    /// The words that the contract lists; a later service may answer others.
    public static let allCases: [Order] = [
      .none,
      .some,
    ]

    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }
  }

  public struct Marks: OpenWord {
    public static var none: Marks { Marks(rawValue: "none") }
    public static var b: Marks { Marks(rawValue: "b") }

    /// The words that the contract lists; a later service may answer others.
    public static let allCases: [Marks] = [
      .none,
      .b,
    ]

    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }
  }

  /// What may be answered; anything else is an `APIError`.
  public enum Answer: Sendable {
    /// Headers of every kind.
    case successful(status: Int, xNumber: GetSpelledAnswerXNumber? = nil, xMap: [String: Int]? = nil, xDeep: GetSpelledAnswerXDeep? = nil, xAny: JSONValue? = nil, xState: State)
  }
}

extension GetSpelled {
  public func encode(into request: inout RequestBuilder) {
    request.path("dots", dots, style: .label, explode: true)
    request.query("order", order)
    request.query("large", large)
    request.query("blank", blank)
    if let value = self.gaps {
      request.query("gaps", JSONValue(writing: { writer in writer.array(value) { writer, item in if let item { writer.string(item) } else { writer.null() } } }))
    }
    if let value = self.marks {
      request.query("marks", JSONValue(writing: { writer in writer.map(value) { writer, item in writer.string(item.rawValue) } }), style: .deepObject, explode: false)
    }
    if let value = self.tree {
      request.query("tree", JSONValue(writing: { writer in value.write(to: &writer) }), style: .deepObject, explode: false)
    }
    request.query("misfit", misfit)
    request.header("X-List", xList)
    if let value = self.kept {
      request.cookie("kept", JSONValue(writing: { writer in value.write(to: &writer) }).text)
    }
  }

  public static func answer(_ response: HTTPResponse) throws(APIError) -> Answer {
    switch response.status {
    case 200...299:
      return .successful(
        status: response.status,
        xNumber: try response.optional("X-Number", .either([.integer, .boolean, .object(["x": .integer, "y": .number], explode: false)]), { (reader) throws(JSONSyntaxError) in try GetSpelledAnswerXNumber.read(&reader) }),
        xMap: try response.optional("X-Map", .object([:], others: .integer, explode: false), { (reader) throws(JSONSyntaxError) in try reader.map { (reader) throws(JSONSyntaxError) in try reader.integer(minimum: nil) } }),
        xDeep: try response.optional("X-Deep", .object(["a": .json], explode: false), { (reader) throws(JSONSyntaxError) in try GetSpelledAnswerXDeep.read(&reader) }),
        xAny: try response.optional("X-Any", .text, { (reader) throws(JSONSyntaxError) in try reader.value() }),
        xState: try response.required("X-State", .text, { (reader) throws(JSONSyntaxError) in try reader.word(State.self) }))
    default: throw .undocumented(response)
    }
  }
}

extension GetSpelled {
  public static var endpoint: Endpoint {
    Endpoint(
      id: "getSpelled",
      method: "GET",
      path: "/spelled/{dots}",
      accepts: [],
      security: [["key"], ["oauth", "session"]])
  }
}

extension Client {
  /// `GET /spelled/{dots}`
  public func getSpelled(
    dots: [Double],
    order: GetSpelled.Order? = nil,
    large: Int? = nil,
    blank: [String]? = nil,
    gaps: [String?]? = nil,
    marks: [String: GetSpelled.Marks]? = nil,
    tree: GetSpelledTree? = nil,
    misfit: Int? = nil,
    xList: [String]? = nil,
    kept: Point? = nil
  ) async throws(APIError) -> GetSpelled.Answer {
    try await self.send(GetSpelled(dots: dots, order: order, large: large, blank: blank, gaps: gaps, marks: marks, tree: tree, misfit: misfit, xList: xList, kept: kept))
  }
}
