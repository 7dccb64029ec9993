// Generated from everything.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import HTTPClient
import JSON
import Values

/// `GET /answers`.
///
/// Many answers.
///
/// Needs `key`, or `oauth` with `read`, `write` and `session`.
public struct GetAnswers: APIOperation {
  public init() {}

  /// What may be answered; anything else is an `APIError`.
  public enum Answer: Sendable {
    /// A point.
    case okJSON(Point, xLeft: Int, xWords: [GetAnswersAnswerXWordsItem]? = nil, xPoint: Point? = nil, xJson: Point? = nil, xSince: Timestamp? = nil)
    /// A point.
    case okApplicationHalJson([Int], xLeft: Int, xWords: [GetAnswersAnswerXWordsItem]? = nil, xPoint: Point? = nil, xJson: Point? = nil, xSince: Timestamp? = nil)
    /// A point.
    case okEvents(EventStream<Point>, xLeft: Int, xWords: [GetAnswersAnswerXWordsItem]? = nil, xPoint: Point? = nil, xJson: Point? = nil, xSince: Timestamp? = nil)
    /// A point.
    case okText(String, xLeft: Int, xWords: [GetAnswersAnswerXWordsItem]? = nil, xPoint: Point? = nil, xJson: Point? = nil, xSince: Timestamp? = nil)
    /// A point.
    case okBinary([UInt8], xLeft: Int, xWords: [GetAnswersAnswerXWordsItem]? = nil, xPoint: Point? = nil, xJson: Point? = nil, xSince: Timestamp? = nil)
    /// A point.
    case okMedia(Media, xLeft: Int, xWords: [GetAnswersAnswerXWordsItem]? = nil, xPoint: Point? = nil, xJson: Point? = nil, xSince: Timestamp? = nil)
    /// Another point.
    case created(Point)
    /// Nothing.
    case noContent
    /// Some point.
    case successful(Point, status: Int)
    /// None.
    case notFound(retryAfter: Int? = nil)
    /// A mistake.
    case clientError(Trouble, status: Int)
    /// Trouble.
    case other(Trouble, status: Int)
  }
}

extension GetAnswers {
  public func encode(into request: inout RequestBuilder) {}

  public static func answer(_ response: HTTPResponse) throws(APIError) -> Answer {
    try answer(response, events: HTTPBody([response.body]))
  }

  public static func answer(_ response: HTTPResponse, events: HTTPBody) throws(APIError) -> Answer {
    switch response.status {
    case 200:
      if response.isOf("application/json") {
        return .okJSON(
          try response.value(Point.self),
          xLeft: try response.required(integer: "X-Left"),
          xWords: try response.optional("X-Words", .list(.text), { (reader) throws(JSONSyntaxError) in try reader.array { (reader) throws(JSONSyntaxError) in try reader.word(GetAnswersAnswerXWordsItem.self) } }),
          xPoint: try response.optional("X-Point", .object(["x": .integer, "y": .number], explode: true), { (reader) throws(JSONSyntaxError) in try Point.read(&reader) }),
          xJson: try response.optional("X-Json", .json, { (reader) throws(JSONSyntaxError) in try Point.read(&reader) }),
          xSince: try response.optional("X-Since", .text, { (reader) throws(JSONSyntaxError) in try reader.timestamp() }))
      }
      if response.isOf("application/hal+json") {
        return .okApplicationHalJson(
          try response.value("the body", { (reader) throws(JSONSyntaxError) in try reader.array { (reader) throws(JSONSyntaxError) in try reader.integer(minimum: nil) } }),
          xLeft: try response.required(integer: "X-Left"),
          xWords: try response.optional("X-Words", .list(.text), { (reader) throws(JSONSyntaxError) in try reader.array { (reader) throws(JSONSyntaxError) in try reader.word(GetAnswersAnswerXWordsItem.self) } }),
          xPoint: try response.optional("X-Point", .object(["x": .integer, "y": .number], explode: true), { (reader) throws(JSONSyntaxError) in try Point.read(&reader) }),
          xJson: try response.optional("X-Json", .json, { (reader) throws(JSONSyntaxError) in try Point.read(&reader) }),
          xSince: try response.optional("X-Since", .text, { (reader) throws(JSONSyntaxError) in try reader.timestamp() }))
      }
      if response.isOf("text/event-stream") {
        return .okEvents(
          EventStream(response, events, of: Point.self),
          xLeft: try response.required(integer: "X-Left"),
          xWords: try response.optional("X-Words", .list(.text), { (reader) throws(JSONSyntaxError) in try reader.array { (reader) throws(JSONSyntaxError) in try reader.word(GetAnswersAnswerXWordsItem.self) } }),
          xPoint: try response.optional("X-Point", .object(["x": .integer, "y": .number], explode: true), { (reader) throws(JSONSyntaxError) in try Point.read(&reader) }),
          xJson: try response.optional("X-Json", .json, { (reader) throws(JSONSyntaxError) in try Point.read(&reader) }),
          xSince: try response.optional("X-Since", .text, { (reader) throws(JSONSyntaxError) in try reader.timestamp() }))
      }
      if response.isOf("text/csv") {
        return .okText(
          response.text,
          xLeft: try response.required(integer: "X-Left"),
          xWords: try response.optional("X-Words", .list(.text), { (reader) throws(JSONSyntaxError) in try reader.array { (reader) throws(JSONSyntaxError) in try reader.word(GetAnswersAnswerXWordsItem.self) } }),
          xPoint: try response.optional("X-Point", .object(["x": .integer, "y": .number], explode: true), { (reader) throws(JSONSyntaxError) in try Point.read(&reader) }),
          xJson: try response.optional("X-Json", .json, { (reader) throws(JSONSyntaxError) in try Point.read(&reader) }),
          xSince: try response.optional("X-Since", .text, { (reader) throws(JSONSyntaxError) in try reader.timestamp() }))
      }
      if response.isOf("application/pdf") {
        return .okBinary(
          response.body,
          xLeft: try response.required(integer: "X-Left"),
          xWords: try response.optional("X-Words", .list(.text), { (reader) throws(JSONSyntaxError) in try reader.array { (reader) throws(JSONSyntaxError) in try reader.word(GetAnswersAnswerXWordsItem.self) } }),
          xPoint: try response.optional("X-Point", .object(["x": .integer, "y": .number], explode: true), { (reader) throws(JSONSyntaxError) in try Point.read(&reader) }),
          xJson: try response.optional("X-Json", .json, { (reader) throws(JSONSyntaxError) in try Point.read(&reader) }),
          xSince: try response.optional("X-Since", .text, { (reader) throws(JSONSyntaxError) in try reader.timestamp() }))
      }
      if response.isOf("image/*") {
        return .okMedia(
          response.media,
          xLeft: try response.required(integer: "X-Left"),
          xWords: try response.optional("X-Words", .list(.text), { (reader) throws(JSONSyntaxError) in try reader.array { (reader) throws(JSONSyntaxError) in try reader.word(GetAnswersAnswerXWordsItem.self) } }),
          xPoint: try response.optional("X-Point", .object(["x": .integer, "y": .number], explode: true), { (reader) throws(JSONSyntaxError) in try Point.read(&reader) }),
          xJson: try response.optional("X-Json", .json, { (reader) throws(JSONSyntaxError) in try Point.read(&reader) }),
          xSince: try response.optional("X-Since", .text, { (reader) throws(JSONSyntaxError) in try reader.timestamp() }))
      }
      throw .undocumentedMediaType(response)
    case 201:
      return .created(try response.value(Point.self))
    case 204:
      return .noContent
    case 404:
      return .notFound(retryAfter: try response.optional(integer: "Retry-After"))
    case 200...299:
      return .successful(try response.value(Point.self), status: response.status)
    case 400...499:
      return .clientError(try response.value(Trouble.self), status: response.status)
    default:
      return .other(try response.value(Trouble.self), status: response.status)
    }
  }
}

extension GetAnswers {
  public static var endpoint: Endpoint {
    Endpoint(
      id: "getAnswers",
      method: "GET",
      path: "/answers",
      accepts: ["application/json", "application/hal+json", "text/event-stream", "text/csv", "application/pdf", "image/*", "application/problem+json"],
      security: [["key"], ["oauth", "session"]])
  }
}

extension Client {
  /// `GET /answers`
  public func getAnswers() async throws(APIError) -> GetAnswers.Answer {
    try await self.send(GetAnswers())
  }
}
