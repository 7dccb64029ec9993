/// UTF-8 that somebody else holds, such as a row of a result; valid only as long as that.
///
/// For what goes from there straight to where it is wanted, without becoming a String.
public struct UTF8Text {
  public let bytes: UnsafeRawBufferPointer

  @inlinable
  public init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  /// A copy that may be kept.
  public var string: String { String(decoding: bytes, as: UTF8.self) }
}
