extension Format {
  /// `ipv4`: four decimal numbers (RFC 2673, section 3.2) without leading zeros.
  public static func isIPv4(_ text: UnsafeRawBufferPointer) -> Bool {
    var scanner = Scanner(text)
    for index in 0..<4 {
      if index > 0, !scanner.skip(".") { return false }
      let first = scanner.at
      let count = scanner.skip(while: \.isDigit)
      guard (1...3).contains(count), count == 1 || text[first] != UInt8(ascii: "0") else { return false }
      let value = text[first..<scanner.at].reduce(0) { $0 * 10 + Int($1 - 48) }
      guard value <= 255 else { return false }
    }
    return scanner.isAtEnd
  }

  /// `ipv6`: RFC 4291, section 2.2; no zone and no prefix length.
  public static func isIPv6(_ text: UnsafeRawBufferPointer) -> Bool {
    var scanner = Scanner(text)
    var groups = 0
    var isCompressed = false
    if scanner.skip(":") {
      guard scanner.skip(":") else { return false }
      isCompressed = true
    }
    while !scanner.isAtEnd {
      let first = scanner.at
      let count = scanner.skip(while: \.isHexDigit)
      if scanner.peek == UInt8(ascii: ".") {
        // The last 32 bits as an IPv4 address.
        groups += 2
        return isIPv4(text.part(first..<text.count)) && (isCompressed ? groups < 8 : groups == 8)
      }
      guard (1...4).contains(count) else { return false }
      groups += 1
      if scanner.isAtEnd { break }
      guard scanner.skip(":"), !scanner.isAtEnd else { return false }
      if scanner.skip(":") {
        if isCompressed { return false }
        isCompressed = true
      }
    }
    return isCompressed ? groups < 8 : groups == 8
  }
}
