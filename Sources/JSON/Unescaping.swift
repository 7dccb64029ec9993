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
