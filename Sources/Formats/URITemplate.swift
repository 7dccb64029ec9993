extension Format {
  /// `uri-template`: RFC 6570, section 2.
  public static func isURITemplate(_ text: UnsafeRawBufferPointer) -> Bool {
    var scanner = Scanner(text)
    while let byte = scanner.peek {
      if byte == UInt8(ascii: "{") {
        guard scanner.expression() else { return false }
      } else {
        guard scanner.literal(byte) else { return false }
      }
    }
    return true
  }
}

extension Scanner {
  fileprivate mutating func literal(_ byte: UInt8) -> Bool {
    if byte == UInt8(ascii: "%") { return percentEncoded() }
    at += 1
    return byte > 0x20 && byte != 0x7F && !"\"'<>\\^`|}".utf8.contains(byte)
  }

  /// `{`, an operator, names with modifiers between commas, `}`.
  fileprivate mutating func expression() -> Bool {
    at += 1
    if let byte = peek, "+#./;?&=,!@|".utf8.contains(byte) { at += 1 }
    repeat {
      guard name() else { return false }
      if skip(":") {
        guard peek != UInt8(ascii: "0"), (1...4).contains(skip(while: \.isDigit)) else { return false }
      } else {
        _ = skip("*")
      }
    } while skip(",")
    return skip("}")
  }

  private mutating func name() -> Bool {
    repeat {
      let first = at
      while let byte = peek {
        if byte.isLetter || byte.isDigit || byte == UInt8(ascii: "_") {
          at += 1
        } else if byte == UInt8(ascii: "%") {
          guard percentEncoded() else { return false }
        } else {
          break
        }
      }
      guard at > first else { return false }
    } while skip(".")
    return true
  }

  private mutating func percentEncoded() -> Bool {
    guard at + 2 < text.count, text[at + 1].isHexDigit, text[at + 2].isHexDigit else { return false }
    at += 3
    return true
  }
}
