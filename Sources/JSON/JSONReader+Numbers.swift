extension JSONReader {
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
}
