/// A place in UTF-8 text, for the small grammars of this module.
struct Scanner {
  let text: UnsafeRawBufferPointer
  var at = 0

  init(_ text: UnsafeRawBufferPointer) { self.text = text }

  var isAtEnd: Bool { at == text.count }

  /// The byte at this place; nil at the end.
  var peek: UInt8? { at < text.count ? text[at] : nil }

  /// Passes over `byte` if it is here.
  mutating func skip(_ byte: Unicode.Scalar) -> Bool {
    guard peek == UInt8(ascii: byte) else { return false }
    at += 1
    return true
  }

  /// Passes over a letter if it is here, in either case.
  mutating func skip(letter: Unicode.Scalar) -> Bool {
    guard let byte = peek, byte | 0x20 == UInt8(ascii: letter) else { return false }
    at += 1
    return true
  }

  /// Passes over the bytes that `belongs` takes, and counts them.
  mutating func skip(while belongs: (UInt8) -> Bool) -> Int {
    let first = at
    while let byte = peek, belongs(byte) { at += 1 }
    return at - first
  }

  /// The value of exactly `count` decimal digits; nil where there are fewer.
  mutating func digits(_ count: Int) -> Int64? {
    guard at + count <= text.count else { return nil }
    var value: Int64 = 0
    for offset in 0..<count {
      guard text[at + offset].isDigit else { return nil }
      value = value * 10 + Int64(text[at + offset] - 48)
    }
    at += count
    return value
  }

  /// What is left.
  var rest: UnsafeRawBufferPointer { UnsafeRawBufferPointer(rebasing: text[at...]) }
}

extension UInt8 {
  var isDigit: Bool { (48...57).contains(self) }
  var isLetter: Bool { (97...122).contains(self | 0x20) }
  var isHexDigit: Bool { isDigit || (97...102).contains(self | 0x20) }
}

extension UnsafeRawBufferPointer {
  /// A part of the text.
  func part(_ range: Range<Int>) -> UnsafeRawBufferPointer { UnsafeRawBufferPointer(rebasing: self[range]) }
}
