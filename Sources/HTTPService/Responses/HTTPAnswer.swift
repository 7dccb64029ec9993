public import Codec
import JSON
public import NIOCore

/// What goes back to the client.
public struct HTTPAnswer: Sendable {
  public var status: Int
  public var headers: [HeaderField]
  public var body: ByteBuffer

  public init(status: Int, headers: [HeaderField] = [], body: ByteBuffer = ByteBuffer()) {
    self.status = status
    self.headers = headers
    self.body = body
  }

  /// The answer, or `304` in its place where an `If-None-Match` names its tag (RFC 9110, section 13.1.2).
  func unless(ifNoneMatch condition: String?) -> HTTPAnswer {
    guard let condition, let tag = headers.first(where: { $0.name == "etag" })?.value,
      ETag.matches(ifNoneMatch: condition, tag)
    else { return self }
    return HTTPAnswer(status: 304, headers: headers.filter { $0.name != "content-type" })
  }

  /// A value as JSON.
  public init(status: Int, json value: some JSONWritable) {
    var writer = JSONWriter(capacity: 4096)
    value.write(to: &writer)
    self.init(
      status: status, headers: [HeaderField("content-type", "application/json")], body: ByteBuffer(bytes: writer.bytes))
  }

  /// Text of another media type.
  public init(status: Int, text: String, mediaType: String) {
    self.init(
      status: status, headers: [HeaderField("content-type", "\(mediaType); charset=utf-8")],
      body: ByteBuffer(string: text))
  }
}
