extension Format {
  /// `email`: a `Mailbox` of RFC 5321, section 4.1.2.
  public static func isEmail(_ text: UnsafeRawBufferPointer) -> Bool { isMailbox(text, allowsUnicode: false) }

  /// `idn-email`: a `Mailbox` of RFC 6531, section 3.3: as `email`, with letters beyond ASCII.
  public static func isIDNEmail(_ text: UnsafeRawBufferPointer) -> Bool { isMailbox(text, allowsUnicode: true) }

  private static func isMailbox(_ text: UnsafeRawBufferPointer, allowsUnicode: Bool) -> Bool {
    // A quoted local part may hold an @, a domain may not.
    guard let at = text.lastIndex(of: UInt8(ascii: "@")), (1...64).contains(at) else { return false }
    let domain = text.part((at + 1)..<text.count)
    guard isLocalPart(text.part(0..<at), allowsUnicode: allowsUnicode) else { return false }
    if domain.first == UInt8(ascii: "[") { return isAddressLiteral(domain) }
    return allowsUnicode ? isIDNHostname(domain) : isHostname(domain)
  }

  private static func isLocalPart(_ text: UnsafeRawBufferPointer, allowsUnicode: Bool) -> Bool {
    if text.first == UInt8(ascii: "\"") { return isQuotedString(text, allowsUnicode: allowsUnicode) }
    var isAfterDot = true
    for byte in text {
      if byte == UInt8(ascii: ".") {
        if isAfterDot { return false }
        isAfterDot = true
      } else {
        guard byte.isAtomText || (allowsUnicode && byte >= 0x80) else { return false }
        isAfterDot = false
      }
    }
    return !isAfterDot
  }

  private static func isQuotedString(_ text: UnsafeRawBufferPointer, allowsUnicode: Bool) -> Bool {
    guard text.count >= 2, text.last == UInt8(ascii: "\"") else { return false }
    var at = 1
    while at < text.count - 1 {
      var byte = text[at]
      if byte == UInt8(ascii: "\\") {
        at += 1
        guard at < text.count - 1 else { return false }
        byte = text[at]
      } else if byte == UInt8(ascii: "\"") {
        return false
      }
      guard (0x20...0x7E).contains(byte) || (allowsUnicode && byte >= 0x80) else { return false }
      at += 1
    }
    return true
  }

  /// `[192.0.2.1]` or `[IPv6:2001:db8::1]`.
  private static func isAddressLiteral(_ text: UnsafeRawBufferPointer) -> Bool {
    guard text.count > 2, text.last == UInt8(ascii: "]") else { return false }
    let address = text.part(1..<(text.count - 1))
    let tag = "IPv6:".utf8
    guard address.count > tag.count, zip(address, tag).allSatisfy({ $0 | 0x20 == $1 | 0x20 }) else {
      return isIPv4(address)
    }
    return isIPv6(address.part(tag.count..<address.count))
  }
}

extension UInt8 {
  /// `atext` of RFC 5322.
  fileprivate var isAtomText: Bool { isLetter || isDigit || "!#$%&'*+-/=?^_`{|}~".utf8.contains(self) }
}
