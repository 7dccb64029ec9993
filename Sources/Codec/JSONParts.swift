public import JSON
public import Values

/// Text that writes itself as a JSON string.
public protocol JSONText: JSONWritable {}

extension String: JSONText {
  public func write(to writer: inout JSONWriter) { writer.string(self) }
}

extension UTF8Text: JSONText {
  @inlinable
  public func write(to writer: inout JSONWriter) { writer.string(utf8: bytes) }
}

/// JSON that was checked when it was made, and that somebody else holds.
public struct RawJSON: JSONWritable {
  public let bytes: UnsafeRawBufferPointer

  @inlinable
  public init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  @inlinable
  public func write(to writer: inout JSONWriter) { writer.raw(utf8: bytes) }
}
