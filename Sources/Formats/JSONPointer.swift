extension Format {
  /// `json-pointer`: RFC 6901, section 3.
  public static func isJSONPointer(_ text: UnsafeRawBufferPointer) -> Bool {
    guard let first = text.first else { return true }
    guard first == UInt8(ascii: "/") else { return false }
    return text.indices.allSatisfy { index in
      guard text[index] == UInt8(ascii: "~") else { return true }
      return index + 1 < text.count && (text[index + 1] == UInt8(ascii: "0") || text[index + 1] == UInt8(ascii: "1"))
    }
  }

  /// `relative-json-pointer`: draft-bhutton-relative-json-pointer, section 3.
  public static func isRelativeJSONPointer(_ text: UnsafeRawBufferPointer) -> Bool {
    var scanner = Scanner(text)
    guard scanner.number() else { return false }
    if scanner.skip("+") || scanner.skip("-"), !scanner.number() { return false }
    return scanner.skip("#") ? scanner.isAtEnd : isJSONPointer(scanner.rest)
  }
}

extension Scanner {
  /// Passes over digits without a leading zero.
  fileprivate mutating func number() -> Bool {
    let isZero = peek == UInt8(ascii: "0")
    let count = skip(while: \.isDigit)
    return count == 1 || (count > 1 && !isZero)
  }
}
