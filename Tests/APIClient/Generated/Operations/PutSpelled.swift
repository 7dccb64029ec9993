// Generated from everything.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import HTTPClient
import JSON
import Values

/// `PUT /spelled/{dots}`.
///
/// Needs `key`, or `oauth` with `read`, `write` and `session`.
@available(*, deprecated, message: "The service is going to leave it out.")
public struct PutSpelled: APIOperation {
  public var dots: [Double]
  public var note: String?
  /// What is sent with it.
  public var body: Multipart

  public init(
    dots: [Double],
    body: Multipart,
    note: String? = nil
  ) {
    self.dots = dots
    self.note = note
    self.body = body
  }

  /// The parts of a body of `multipart/form-data`.
  public struct Multipart: Sendable {
    public var kind: Kind
    public var file: Part
    public var files: [Part]
    public var code: String
    public var point: Point

    public init(
      kind: Kind,
      file: Part,
      files: [Part],
      code: String,
      point: Point
    ) {
      self.kind = kind
      self.file = file
      self.files = files
      self.code = code
      self.point = point
    }

    func add(to parts: inout MultipartBody) {
      parts.add("kind") { writer in writer.string(self.kind.rawValue) }
      parts.add("file", self.file)
      for part in self.files { parts.add("files", part) }
      parts.add("code") { writer in writer.string(self.code) }
      parts.add("point") { writer in self.point.write(to: &writer) }
    }

    public struct Kind: OpenWord {
      public static var none: Kind { Kind(rawValue: "none") }
      public static var some: Kind { Kind(rawValue: "some") }

      /// The words that the contract lists; a later service may answer others.
      public static let allCases: [Kind] = [
        .none,
        .some,
      ]

      public let rawValue: String

      public init(rawValue: String) { self.rawValue = rawValue }
    }
  }

  /// What may be answered; anything else is an `APIError`.
  public enum Answer: Sendable {
    /// Done.
    case other(status: Int, xText: String? = nil)
  }
}

@available(*, deprecated, message: "The service is going to leave it out.")
extension PutSpelled {
  public func encode(into request: inout RequestBuilder) {
    request.path("dots", dots, style: .label, explode: true)
    request.query("note", note)
    var parts = MultipartBody()
    body.add(to: &parts)
    request.multipart("multipart/form-data", parts)
  }

  public static func answer(_ response: HTTPResponse) throws(APIError) -> Answer {
    switch response.status {
    default:
      return .other(status: response.status, xText: try response.optional(text: "X-Text"))
    }
  }
}

@available(*, deprecated, message: "The service is going to leave it out.")
extension PutSpelled {
  public static var endpoint: Endpoint {
    Endpoint(
      id: "putSpelled",
      method: "PUT",
      path: "/spelled/{dots}",
      accepts: [],
      security: [["key"], ["oauth", "session"]])
  }
}

extension Client {
  /// `PUT /spelled/{dots}`
  @available(*, deprecated, message: "The service is going to leave it out.")
  public func putSpelled(
    dots: [Double],
    body: PutSpelled.Multipart,
    note: String? = nil
  ) async throws(APIError) -> PutSpelled.Answer {
    try await self.send(PutSpelled(dots: dots, body: body, note: note))
  }
}
