public import Codec
public import JSON

extension RequestBuilder {
  /// Sets a body of JSON; nothing where there is none.
  public mutating func body(_ mediaType: String, _ value: (some JSONWritable)?) {
    if let value { body(mediaType, json: value.json) }
  }

  /// Sets a body of JSON that `write` writes.
  public mutating func body(_ mediaType: String, writing write: (inout JSONWriter) -> Void) {
    var writer = JSONWriter()
    write(&writer)
    body(mediaType, json: writer.utf8())
  }

  /// Sets a body of JSON that `write` writes, or that is null; nothing where it is absent.
  public mutating func body<Value>(
    _ mediaType: String, _ value: Patch<Value>, writing write: (inout JSONWriter, Value) -> Void
  ) {
    switch value {
    case .absent: break
    case .null: body(mediaType) { writer in writer.null() }
    case .value(let value): body(mediaType) { writer in write(&writer, value) }
    }
  }

  /// Sets a body that is JSON already.
  public mutating func body(_ mediaType: String, json: [UInt8]) { body(mediaType, bytes: json) }

  /// Sets a body of text, in UTF-8.
  public mutating func body(_ mediaType: String, text: String) { body(mediaType, bytes: Array(text.utf8)) }

  /// Sets a body of a type that the caller chose.
  public mutating func body(_ media: Media) { body(media.type, bytes: media.bytes) }

  /// Sets a body as it is sent.
  public mutating func body(_ mediaType: String, bytes: [UInt8]) {
    headers.append("Content-Type", mediaType)
    body = bytes
  }
}
