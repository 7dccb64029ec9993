/// What a backslash introduces (ECMA-262: AtomEscape and CharacterEscape).
extension PatternParser {
  /// An escape outside a class.
  mutating func escape() throws(PatternError) -> Expression {
    let start = index
    switch following {
    case "b":
      index += 2
      return .assertion(.wordBoundary)
    case "B":
      index += 2
      return .assertion(.noWordBoundary)
    case "1", "2", "3", "4", "5", "6", "7", "8", "9", "k":
      throw .unsupported(
        offset: start, reason: "a backreference cannot be matched in linear time: write the repeated part out")
    default:
      if let set = try setEscape() { return .set(set) }
      return .set(ScalarSet(try characterEscape(inClass: false)))
    }
  }

  /// `\d`, `\w`, `\s`, their opposites and properties; nil, and nothing read, when another escape is here.
  mutating func setEscape() throws(PatternError) -> ScalarSet? {
    let set: ScalarSet
    switch following {
    case "d": set = .digits
    case "D": set = ScalarSet.digits.inverted
    case "w": set = .word
    case "W": set = ScalarSet.word.inverted
    case "s": set = .space
    case "S": set = ScalarSet.space.inverted
    case "p": return try property()
    case "P": return try property().inverted
    default: return nil
    }
    index += 2
    return set
  }

  /// `\p{…}`
  private mutating func property() throws(PatternError) -> ScalarSet {
    let start = index
    index += 2
    let expected = PatternError.invalid(offset: start, reason: "a property is \\p{Name} or \\p{Name=Value}")
    guard skip("{") else { throw expected }
    var text = ""
    while let scalar = peek, scalar != "}" {
      text.unicodeScalars.append(scalar)
      index += 1
    }
    guard skip("}") else { throw expected }
    guard let set = UnicodeProperties.set(named: text) else {
      throw .unsupported(
        offset: start,
        reason: "the property \(text) is not known here; known are general categories such as L, Lu or Nd, "
          + "Script=Latin, Greek or Cyrillic, Alphabetic, Lowercase, Uppercase, White_Space, ASCII and Any")
    }
    return set
  }

  /// An escape that stands for one code point, which may be half of a surrogate pair and then matches nothing.
  mutating func characterEscape(inClass: Bool) throws(PatternError) -> UInt32 {
    let start = index
    guard let scalar = following else {
      throw invalid("the pattern ends after this backslash: write \\\\ for the character")
    }
    index += 2
    switch scalar {
    case "t": return 0x09
    case "n": return 0x0A
    case "v": return 0x0B
    case "f": return 0x0C
    case "r": return 0x0D
    case "b" where inClass: return 0x08
    case "-" where inClass: return 0x2D
    case "0":
      if let next = peek, ("0"..."9").contains(next) {
        throw .invalid(offset: start, reason: "octal escapes do not exist: write \\xHH")
      }
      return 0
    case "c":
      guard let letter = peek, ("a"..."z").contains(letter) || ("A"..."Z").contains(letter) else {
        throw .invalid(offset: start, reason: "a control character is \\c and a letter")
      }
      index += 1
      return letter.value % 32
    case "x":
      guard let value = hexDigits(2) else { throw .invalid(offset: start, reason: "two hexadecimal digits follow \\x") }
      return value
    case "u":
      return try unicodeEscape(start)
    case "^", "$", "\\", ".", "*", "+", "?", "(", ")", "[", "]", "{", "}", "|", "/":
      return scalar.value
    // Without the flag `u`, ECMAScript takes what means nothing for itself; public contracts are full of `\_` and `\-`.
    case _
    where scalar.isASCII && scalar.value >= 0x20 && !scalar.properties.isAlphabetic && !(0x30...0x39 ~= scalar.value):
      return scalar.value
    default:
      throw .invalid(
        offset: start,
        reason: "there is no escape \\\(scalar): leave out the backslash if the character itself is meant")
    }
  }

  /// What follows `\u`: four digits, two times four for a surrogate pair, or digits in braces.
  private mutating func unicodeEscape(_ start: Int) throws(PatternError) -> UInt32 {
    if skip("{") {
      var value: UInt32 = 0
      var count = 0
      while let digit = peek.flatMap(hexValue) {
        value = min(value << 4 | digit, 0x110000)
        count += 1
        index += 1
      }
      guard count > 0, value <= 0x10FFFF, skip("}") else {
        throw .invalid(offset: start, reason: "a code point is \\u{H…}, up to \\u{10FFFF}")
      }
      return value
    }
    guard let high = hexDigits(4) else {
      throw .invalid(offset: start, reason: "four hexadecimal digits follow \\u, or any number in braces")
    }
    guard (0xD800...0xDBFF).contains(high) else { return high }
    let after = index
    if skip("\\"), skip("u"), let low = hexDigits(4), (0xDC00...0xDFFF).contains(low) {
      return 0x10000 + (high - 0xD800) << 10 + (low - 0xDC00)
    }
    index = after
    return high
  }

  private mutating func hexDigits(_ count: Int) -> UInt32? {
    guard index + count <= scalars.count else { return nil }
    var value: UInt32 = 0
    for scalar in scalars[index..<(index + count)] {
      guard let digit = hexValue(scalar) else { return nil }
      value = value << 4 | digit
    }
    index += count
    return value
  }

  private func hexValue(_ scalar: Unicode.Scalar) -> UInt32? {
    scalar.isASCII ? Character(scalar).hexDigitValue.map(UInt32.init) : nil
  }

  /// The character after the one at this place.
  private var following: Unicode.Scalar? { index + 1 < scalars.count ? scalars[index + 1] : nil }
}
