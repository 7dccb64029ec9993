/// A place in a JSON text, and the reading of its words.
struct JSONCursor {
  private let text: UnsafeBufferPointer<UInt8>
  private var index = 0
  private var line = 1
  private var lineStart = 0
  /// Bytes of this line that continue a character.
  private var continuations = 0

  init(_ text: UnsafeBufferPointer<UInt8>) {
    self.text = text
  }

  var position: Position { Position(line: line, column: index - lineStart - continuations + 1) }

  /// The byte at this place; nil at the end.
  var peek: UInt8? { index < text.count ? text[index] : nil }

  func halt(_ message: String) -> Halt { Halt(fault: Fault(at: position, message)) }

  mutating func advance() {
    index += 1
  }

  /// Passes over `byte` if it is here.
  mutating func skip(_ byte: Unicode.Scalar) -> Bool {
    guard peek == UInt8(ascii: byte) else { return false }
    index += 1
    return true
  }

  mutating func skipBlanks() {
    while index < text.count {
      let byte = text[index]
      guard byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { return }
      index += 1
      if byte == 0x0A || (byte == 0x0D && peek != 0x0A) {
        line += 1
        lineStart = index
        continuations = 0
      }
    }
  }

  /// The letters from here on.
  mutating func word() -> String {
    let start = index
    while let byte = peek, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) { index += 1 }
    return slice(from: start)
  }

  /// A number by JSON's grammar, as written.
  mutating func number() throws(Halt) -> String {
    let start = index
    _ = skip("-")
    if skip("0") {
      if let byte = peek, isDigit(byte) { throw halt("a JSON number has no leading zeros") }
    } else {
      try digits()
    }
    if skip(".") { try digits() }
    if skip("e") || skip("E") {
      if !skip("+") { _ = skip("-") }
      try digits()
    }
    return slice(from: start)
  }

  private mutating func digits() throws(Halt) {
    guard let byte = peek, isDigit(byte) else { throw halt("a digit is expected here") }
    while let byte = peek, isDigit(byte) { index += 1 }
  }

  /// The text between the quotes that begin here, escapes undone.
  mutating func string() throws(Halt) -> String {
    index += 1
    var start = index
    var result = ""
    while let byte = peek {
      switch byte {
      case UInt8(ascii: "\""):
        let rest = slice(from: start)
        index += 1
        return result.isEmpty ? rest : result + rest
      case UInt8(ascii: "\\"):
        result += slice(from: start)
        result.unicodeScalars.append(try escape())
        start = index
      case 0..<0x20:
        let code = hex(UInt32(byte), digits: 4)
        throw halt("a control character stands in a text: write it as an escape, such as \\n, \\t or \\u\(code)")
      default:
        if byte & 0xC0 == 0x80 { continuations += 1 }
        index += 1
      }
    }
    throw halt("a quote is opened but not closed: write the closing quote")
  }

  private mutating func escape() throws(Halt) -> Unicode.Scalar {
    let start = halt("JSON has no such escape: known are \\\" \\\\ \\/ \\b \\f \\n \\r \\t and \\uHHHH")
    index += 1
    let byte = peek
    index += 1
    switch byte {
    case UInt8(ascii: "\""): return "\""
    case UInt8(ascii: "\\"): return "\\"
    case UInt8(ascii: "/"): return "/"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"):
      guard let unit = fourHexDigits() else { throw start }
      if let scalar = Unicode.Scalar(unit) { return scalar }
      // Beyond U+FFFF a character is written as two UTF-16 halves, the high one first.
      if unit < 0xDC00, skip("\\"), skip("u"), let low = fourHexDigits(), (0xDC00...0xDFFF).contains(low),
        let scalar = Unicode.Scalar(0x10000 + (UInt32(unit) - 0xD800) << 10 + UInt32(low) - 0xDC00)
      {
        return scalar
      }
      throw Halt(fault: Fault(at: start.fault.position, "half of a surrogate pair: write both halves, \\uD8…\\uDC…"))
    default: throw start
    }
  }

  private mutating func fourHexDigits() -> UInt16? {
    guard index + 4 <= text.count else { return nil }
    var value: UInt16 = 0
    for byte in text[index..<(index + 4)] {
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { return nil }
      value = value << 4 | UInt16(digit)
    }
    index += 4
    return value
  }

  private func slice(from start: Int) -> String {
    String(decoding: text[start..<index], as: UTF8.self)
  }
}
