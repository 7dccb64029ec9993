extension Format {
  /// `byte`: Base64 with padding (RFC 4648, section 4).
  public static func isBase64(_ text: UnsafeRawBufferPointer) -> Bool {
    guard text.count.isMultiple(of: 4) else { return false }
    let padding = text.suffix(2).count { $0 == UInt8(ascii: "=") }
    let digits = text.dropLast(padding)
    // The bits of the last digit that no byte takes are zero.
    let unused = digits.last.flatMap(base64Value).map { $0 & (padding == 1 ? 0b11 : padding == 2 ? 0b1111 : 0) } ?? 0
    return unused == 0 && digits.allSatisfy { base64Value($0) != nil }
  }

  private static func base64Value(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 65...90: byte - 65
    case 97...122: byte - 71
    case 48...57: byte + 4
    case UInt8(ascii: "+"): 62
    case UInt8(ascii: "/"): 63
    default: nil
    }
  }
}
