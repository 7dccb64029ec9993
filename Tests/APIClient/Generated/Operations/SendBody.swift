// Generated from everything.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import HTTPClient
import JSON
import Values

/// `POST /bodies`.
///
/// Needs `key`, or `oauth` with `read`, `write` and `session`.
public struct SendBody: APIOperation {
  /// One of many.
  public var body: Body

  public init(
    body: Body
  ) {
    self.body = body
  }

  /// What may be sent.
  public enum Body: Sendable {
    /// `application/json`
    case json(Point)
    /// `application/vnd.list+json`
    case applicationVndListJson([Point])
    /// `application/x-www-form-urlencoded`
    case form(Upload)
    /// `multipart/form-data`
    case multipart(Multipart)
    /// `text/plain`
    case text(String)
    /// `application/octet-stream`
    case binary([UInt8])
    /// `image/*`
    case media(Media)
  }

  /// The parts of a body of `multipart/form-data`.
  public struct Multipart: Sendable {
    /// The bytes.
    public var file: Part
    public var name: String
    public var kind: Upload.Kind?
    public var tags: [String]?
    public var more: [Part]?
    public var point: Point?
    public var extra: Part?
    public var deep: [String: String]?

    public init(
      file: Part,
      name: String,
      kind: Upload.Kind? = nil,
      tags: [String]? = nil,
      more: [Part]? = nil,
      point: Point? = nil,
      extra: Part? = nil,
      deep: [String: String]? = nil
    ) {
      self.file = file
      self.name = name
      self.kind = kind
      self.tags = tags
      self.more = more
      self.point = point
      self.extra = extra
      self.deep = deep
    }

    func add(to parts: inout MultipartBody) {
      parts.add("file", self.file, contentType: "image/png")
      parts.add("name") { writer in writer.string(self.name) }
      if let value = self.kind {
        parts.add("kind") { writer in writer.string(value.rawValue) }
      }
      if let value = self.tags {
        parts.add("tags") { writer in writer.array(value) { writer, item in writer.string(item) } }
      }
      if let value = self.more {
        for part in value { parts.add("more", part) }
      }
      if let value = self.point {
        parts.add("point", contentType: "application/json") { writer in value.write(to: &writer) }
      }
      if let value = self.extra {
        parts.add("extra", value)
      }
      if let value = self.deep {
        parts.add("deep", FieldEncoding(style: .deepObject, explode: true)) { writer in writer.map(value) { writer, item in writer.string(item) } }
      }
    }
  }

  /// How its fields are spelled.
  private static let formEncodings: [String: FieldEncoding] = [
    "tags": FieldEncoding(style: .form, explode: false),
    "point": FieldEncoding(style: .deepObject, explode: false),
  ]

  /// What may be answered; anything else is an `APIError`.
  public enum Answer: Sendable {
    /// Fine.
    case ok
    /// Anything else.
    case other(status: Int)
  }
}

extension SendBody {
  public func encode(into request: inout RequestBuilder) {
    switch body {
    case .json(let body):
      request.body("application/json", body)
    case .applicationVndListJson(let body):
      request.body("application/vnd.list+json") { writer in writer.array(body) { writer, item in item.write(to: &writer) } }
    case .form(let body):
      request.form("application/x-www-form-urlencoded", Self.formEncodings) { writer in body.write(to: &writer) }
    case .multipart(let body):
      var parts = MultipartBody()
      body.add(to: &parts)
      request.multipart("multipart/form-data", parts)
    case .text(let body):
      request.body("text/plain", text: body)
    case .binary(let body):
      request.body("application/octet-stream", bytes: body)
    case .media(let body):
      request.body(body)
    }
  }

  public static func answer(_ response: HTTPResponse) throws(APIError) -> Answer {
    switch response.status {
    case 200:
      return .ok
    default:
      return .other(status: response.status)
    }
  }
}

extension SendBody {
  public static var endpoint: Endpoint {
    Endpoint(
      id: "sendBody",
      method: "POST",
      path: "/bodies",
      accepts: [],
      security: [["key"], ["oauth", "session"]])
  }
}

extension Client {
  /// `POST /bodies`
  public func sendBody(
    body: SendBody.Body
  ) async throws(APIError) -> SendBody.Answer {
    try await self.send(SendBody(body: body))
  }
}
