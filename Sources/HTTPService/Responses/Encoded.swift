public import JSON
public import NIOCore

/// A value of `Schema` that is JSON already: it went from a store straight into an answer and never was an object.
public struct Encoded<Schema>: Sendable {
  public private(set) var buffer: ByteBuffer

  /// - Parameter write: writes the value, or its beginning where `append` writes the rest.
  public init(capacity: Int = 4096, _ write: (inout JSONWriter) throws -> Void) rethrows {
    var writer = JSONWriter(capacity: capacity)
    try write(&writer)
    // Room for what is appended, so that the buffer is not copied for it.
    buffer = ByteBufferAllocator().buffer(capacity: writer.count + 1024)
    buffer.writeBytes(writer.bytes)
  }

  /// Adds the rest.
  public mutating func append(_ write: (inout JSONWriter) throws -> Void) rethrows {
    var writer = JSONWriter(capacity: 1024)
    try write(&writer)
    buffer.writeBytes(writer.bytes)
  }
}

extension HTTPAnswer {
  /// A value that is JSON already.
  public init(status: Int, encoded: Encoded<some Any>) {
    self.init(status: status, headers: [HeaderField("content-type", "application/json")], body: encoded.buffer)
  }
}
