public import Values

extension JSONReader {
  /// Passes over `null`; false where the next value is something else.
  @inline(__always)
  public mutating func null() throws(JSONSyntaxError) -> Bool {
    skipSpace()
    guard at < end, start[at] == UInt8(ascii: "n") else { return false }
    try word("null")
    return true
  }

  /// A boolean, or nil with a fault noted.
  public mutating func bool() throws(JSONSyntaxError) -> Bool? {
    skipSpace()
    if at < end, start[at] == UInt8(ascii: "t") {
      try word("true")
      return true
    }
    if at < end, start[at] == UInt8(ascii: "f") {
      try word("false")
      return false
    }
    try mismatch(expected: JSONKind.boolean.phrase)
    return nil
  }

  private mutating func word(_ literal: StaticString) throws(JSONSyntaxError) {
    let count = literal.utf8CodeUnitCount
    for offset in 0..<count {
      guard at &+ offset < end, start[at &+ offset] == literal.utf8Start[offset] else {
        throw failure("'\(literal)' is misspelled here")
      }
    }
    at &+= count
  }

  // MARK: Numbers

  /// A whole number that fits 64 bits, or nil with a fault noted; `1.0` and `1e2` are whole (JSON Schema, `integer`).
  public mutating func integer() throws(JSONSyntaxError) -> Int64? {
    skipSpace()
    guard at < end, start[at] == UInt8(ascii: "-") || (48...57).contains(start[at]) else {
      try mismatch(expected: "an integer")
      return nil
    }
    if let value = shortInteger() { return value }
    let first = at
    let isPlain = try scanNumber()
    let text = UnsafeBufferPointer(start: start + first, count: at - first)
    if isPlain {
      if let value = JSONReader.plainInteger(text) { return value }
      fault("format", "is outside the range of 64 bits")
      return nil
    }
    guard let value = JSONReader.double(text), value.rounded(.towardZero) == value else {
      fault("type", "must be an integer, has a fraction")
      return nil
    }
    guard let whole = Int64(exactly: value) else {
      fault("format", "is outside the range of 64 bits")
      return nil
    }
    return whole
  }

  /// Reads an integer of at most 18 digits, which fits whatever they are; nil, with nothing passed over, for all else.
  @inline(__always)
  mutating func shortInteger() -> Int64? {
    let isNegative = start[at] == UInt8(ascii: "-")
    let first = isNegative ? at &+ 1 : at
    var index = first
    var value: Int64 = 0
    while index < end, start[index] &- 48 < 10, index &- first < 18 {
      value = value &* 10 &+ Int64(start[index] &- 48)
      index &+= 1
    }
    guard index > first, index &- first == 1 || start[first] != UInt8(ascii: "0") else { return nil }
    if index < end {
      let next = start[index]
      if next &- 48 < 10 || next == UInt8(ascii: ".") || next | 0x20 == UInt8(ascii: "e") { return nil }
    }
    at = index
    return isNegative ? 0 &- value : value
  }

  /// A number, or nil with a fault noted; one too large for a double is a fault.
  public mutating func number() throws(JSONSyntaxError) -> Double? {
    skipSpace()
    guard at < end, start[at] == UInt8(ascii: "-") || (48...57).contains(start[at]) else {
      try mismatch(expected: JSONKind.number.phrase)
      return nil
    }
    let first = at
    _ = try scanNumber()
    guard let value = JSONReader.double(UnsafeBufferPointer(start: start + first, count: at - first)), value.isFinite
    else {
      fault("format", "is outside the range of a double")
      return nil
    }
    return value
  }

  /// Passes over a number; true where it has neither fraction nor exponent.
  mutating func scanNumber() throws(JSONSyntaxError) -> Bool {
    if start[at] == UInt8(ascii: "-") { at &+= 1 }
    guard at < end, (48...57).contains(start[at]) else { throw failure("a digit is missing here, found \(found())") }
    if start[at] == UInt8(ascii: "0") {
      at &+= 1
      if at < end, (48...57).contains(start[at]) { throw failure("a number may not begin with 0") }
    } else {
      skipDigits()
    }
    var isPlain = true
    if at < end, start[at] == UInt8(ascii: ".") {
      isPlain = false
      at &+= 1
      guard at < end, (48...57).contains(start[at]) else {
        throw failure("a digit must follow the '.', found \(found())")
      }
      skipDigits()
    }
    if at < end, start[at] | 0x20 == UInt8(ascii: "e") {
      isPlain = false
      at &+= 1
      if at < end, start[at] == UInt8(ascii: "+") || start[at] == UInt8(ascii: "-") { at &+= 1 }
      guard at < end, (48...57).contains(start[at]) else {
        throw failure("the exponent has no digit, found \(found())")
      }
      skipDigits()
    }
    return isPlain
  }

  @inline(__always)
  private mutating func skipDigits() {
    while at < end, start[at] &- 48 < 10 { at &+= 1 }
  }

  static func plainInteger(_ text: UnsafeBufferPointer<UInt8>) -> Int64? {
    let isNegative = text[0] == UInt8(ascii: "-")
    let digits = isNegative ? text.dropFirst() : text[...]
    if digits.count <= 18 {
      var value: Int64 = 0
      for byte in digits { value = value &* 10 &+ Int64(byte &- 48) }
      return isNegative ? 0 &- value : value
    }
    return Int64(String(decoding: text, as: UTF8.self))
  }

  /// The nearest double to a number that `scanNumber` passed over.
  static func double(_ text: UnsafeBufferPointer<UInt8>) -> Double? {
    // Up to 15 digits and a power of ten up to 22 are exact in a double, so one operation rounds rightly (Clinger).
    var mantissa: Int64 = 0
    var digits = 0
    var exponent = 0
    var at = text[0] == UInt8(ascii: "-") ? 1 : 0
    var isFraction = false
    scan: while at < text.count {
      switch text[at] {
      case UInt8(ascii: "."): isFraction = true
      case 48...57:
        mantissa = mantissa &* 10 &+ Int64(text[at] &- 48)
        if mantissa != 0 { digits += 1 }
        if isFraction { exponent -= 1 }
      default: break scan
      }
      at += 1
    }
    if at == text.count, digits <= 15, exponent >= -22 {
      let magnitude = Double(mantissa) / powersOfTen[-exponent]
      return text[0] == UInt8(ascii: "-") ? -magnitude : magnitude
    }
    return Double(String(decoding: text, as: UTF8.self))
  }

  private static let powersOfTen: [Double] = [
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20,
    1e21, 1e22,
  ]

  // MARK: Strings

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
    let span = Span(_unsafeElements: UnsafeBufferPointer(start: start + text.first, count: text.count))
    // The whole document is UTF-8, and no character of more than one byte has the quotes' byte in it.
    return String(copying: UTF8Span(unchecked: span, isKnownASCII: text.isASCII))
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

// MARK: - Decoding escapes

extension JSONReader {
  static func unescaped(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    var ignored = false
    return unescaped(bytes, hasLoneSurrogate: &ignored)
  }

  /// The text of a string that `scanString` passed over; half a surrogate pair becomes U+FFFD.
  static func unescaped(_ bytes: UnsafeBufferPointer<UInt8>, hasLoneSurrogate: inout Bool) -> String {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    var at = 0
    while at < bytes.count {
      guard bytes[at] == 0x5c else {
        output.append(bytes[at])
        at += 1
        continue
      }
      let kind = bytes[at + 1]
      at += 2
      switch kind {
      case UInt8(ascii: "b"): output.append(0x08)
      case UInt8(ascii: "f"): output.append(0x0c)
      case UInt8(ascii: "n"): output.append(0x0a)
      case UInt8(ascii: "r"): output.append(0x0d)
      case UInt8(ascii: "t"): output.append(0x09)
      case UInt8(ascii: "u"):
        var scalar = Hexadecimal.value(ofFour: bytes, at: at)
        at += 4
        if 0xd800..<0xdc00 ~= scalar, at + 6 <= bytes.count, bytes[at] == 0x5c, bytes[at + 1] == UInt8(ascii: "u") {
          let low = Hexadecimal.value(ofFour: bytes, at: at + 2)
          if 0xdc00..<0xe000 ~= low {
            scalar = 0x10000 + (scalar - 0xd800) << 10 + (low - 0xdc00)
            at += 6
          }
        }
        if let character = Unicode.Scalar(scalar) {
          output.append(contentsOf: UTF8.encode(character) ?? UTF8.encodedReplacementCharacter)
        } else {
          hasLoneSurrogate = true
          output.append(contentsOf: UTF8.encodedReplacementCharacter)
        }
      default: output.append(kind)
      }
    }
    return String(decoding: output, as: UTF8.self)
  }
}

enum Hexadecimal {
  static func value(of byte: UInt8) -> UInt32? {
    switch byte {
    case 48...57: UInt32(byte - 48)
    case 65...70: UInt32(byte - 55)
    case 97...102: UInt32(byte - 87)
    default: nil
    }
  }

  static func value(ofFour bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> UInt32 {
    (0..<4).reduce(0) { $0 << 4 | (value(of: bytes[index + $1]) ?? 0) }
  }
}
