import Values

extension Format {
  /// `uuid`: RFC 9562, section 4.
  public static func isUUID(_ text: UnsafeRawBufferPointer) -> Bool { UUID(utf8: text) != nil }
}
