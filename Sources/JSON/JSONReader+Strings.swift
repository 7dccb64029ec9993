public import Values

extension JSONReader {
  /// A string, or nil with a fault noted.
  public mutating func string() throws(JSONSyntaxError) -> String? {
    guard try isString() else { return nil }
    let text = try scanString()
    guard text.isEscaped else { return plain(text) }
    return checkedText(UnsafeBufferPointer(start: start + text.first, count: text.count))
  }

  /// The text of a string without escapes.
  @inline(__always)
  private func plain(_ text: ScannedString) -> String {
    let bytes = UnsafeBufferPointer(start: start + text.first, count: text.count)
    // The whole document is UTF-8, and no character of more than one byte has the quotes' byte in it.
    return String(copying: UTF8Span(unchecked: bytes.span, isKnownASCII: text.isASCII))
  }

  /// A UUID, or nil with a fault noted.
  public mutating func uuid() throws(JSONSyntaxError) -> UUID? {
    guard try isString() else { return nil }
    let text = try scanString()
    let bytes = UnsafeBufferPointer(start: start + text.first, count: text.count)
    let value = text.isEscaped ? UUID(JSONReader.unescaped(bytes)) : UUID(utf8: UnsafeRawBufferPointer(bytes))
    if value == nil { fault("format", "must be a UUID such as 01938f6e-7c1a-7d52-9b0e-2f6a1c9d4e77") }
    return value
  }

  /// A moment (RFC 3339), or nil with a fault noted.
  public mutating func timestamp() throws(JSONSyntaxError) -> Timestamp? {
    guard try isString() else { return nil }
    let text = try scanString()
    let bytes = UnsafeBufferPointer(start: start + text.first, count: text.count)
    let value = text.isEscaped ? Timestamp(JSONReader.unescaped(bytes)) : Timestamp(utf8: UnsafeRawBufferPointer(bytes))
    if value == nil { fault("format", "must be a date and time of RFC 3339 such as 2026-03-10T12:00:03Z") }
    return value
  }

  @inline(__always)
  private mutating func isString() throws(JSONSyntaxError) -> Bool {
    skipSpace()
    if at < end, start[at] == UInt8(ascii: "\"") { return true }
    try mismatch(expected: JSONKind.string.phrase)
    return false
  }

  /// The decoded text of an escaped string; a lone surrogate and a forbidden U+0000 are faults.
  @inline(never)
  mutating func checkedText(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
    var hasLoneSurrogate = false
    let text = JSONReader.unescaped(bytes, hasLoneSurrogate: &hasLoneSurrogate)
    if hasLoneSurrogate {
      fault("format", "holds half of a surrogate pair, which is no character")
      return nil
    }
    if !allowsNUL, text.utf8.contains(0) {
      fault("pattern", "holds U+0000, which cannot be kept")
      return nil
    }
    return text
  }

  /// A string that was passed over: where its content begins, and how long it is.
  struct ScannedString {
    let first: Int
    let count: Int
    let isEscaped: Bool
    /// Whether it is certain that all is ASCII.
    let isASCII: Bool
  }

  /// Passes over a string.
  @inline(__always)
  mutating func scanString() throws(JSONSyntaxError) -> ScannedString {
    let first = at &+ 1
    var index = first
    var isEscaped = false
    var bits: UInt64 = 0
    while true {
      // Eight bytes at a time up to the first that ends the string or needs a look.
      while index &+ 8 <= end {
        let word = UInt64(littleEndian: UnsafeRawPointer(start + index).loadUnaligned(as: UInt64.self))
        let stops = JSONReader.stops(in: word)
        if stops == 0 {
          bits |= word
          index &+= 8
        } else {
          // What the first byte that stops subtracts from those after it matters no more.
          let count = stops.trailingZeroBitCount &>> 3
          bits |= word & ~(~0 &<< (8 &* UInt64(count)))
          index &+= count
          break
        }
      }
      guard index < end else { throw failure("the string is not closed", at: first - 1) }
      let byte = start[index]
      if byte == 0x22 { break }
      if byte == 0x5c {
        isEscaped = true
        index = try scanEscape(at: index)
      } else if byte < 0x20 {
        throw failure("control character \(byte) must be escaped in a string", at: index)
      } else {
        bits |= UInt64(byte)
        index &+= 1
      }
    }
    at = index &+ 1
    return ScannedString(
      first: first, count: index &- first, isEscaped: isEscaped, isASCII: bits & 0x8080_8080_8080_8080 == 0)
  }

  /// The high bits of the bytes that are control characters, quotes or backslashes: of the first one certainly, of those
  /// after it maybe of others too.
  @inline(__always)
  private static func stops(in word: UInt64) -> UInt64 {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let high: UInt64 = 0x8080_8080_8080_8080
    let quote = word ^ (ones &* 0x22)
    let backslash = word ^ (ones &* 0x5c)
    let control = (word &- ones &* 0x20) & ~word & high
    return control | ((quote &- ones) & ~quote & high) | ((backslash &- ones) & ~backslash & high)
  }

  /// Passes over the escape at `index`.
  private func scanEscape(at index: Int) throws(JSONSyntaxError) -> Int {
    guard index + 1 < end else { throw failure("the string is not closed", at: index) }
    switch start[index + 1] {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"),
      UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      return index + 2
    case UInt8(ascii: "u"):
      for offset in 2..<6 {
        guard index + offset < end, Hexadecimal.value(of: start[index + offset]) != nil else {
          throw failure("four hexadecimal digits must follow '\\u'", at: index)
        }
      }
      return index + 6
    default: throw failure("this escape is not known", at: index)
    }
  }
}
