extension Format {
  /// `hostname`: RFC 1123, section 2.1: labels of letters, digits and hyphens, 253 characters at most.
  ///
  /// A label that begins with `xn--` must be the Punycode of one that `idn-hostname` takes (RFC 5890, section 2.3.2.1).
  public static func isHostname(_ text: UnsafeRawBufferPointer) -> Bool {
    guard (1...253).contains(text.count) else { return false }
    return text.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).allSatisfy { label in
      isLabel(UnsafeRawBufferPointer(rebasing: label))
    }
  }

  /// `idn-hostname`: RFC 5890, section 2.3.2.3: as `hostname`, where a label may hold letters beyond ASCII.
  ///
  /// Which ones is told by their Unicode properties and the rules in context of RFC 5892, appendix A; the rule of
  /// RFC 5893 on mixed directions is not applied.
  public static func isIDNHostname(_ text: UnsafeRawBufferPointer) -> Bool {
    guard !text.isEmpty else { return false }
    let scalars = Array(String(decoding: text, as: UTF8.self).unicodeScalars)
    // Other writings of the full stop: RFC 3490, section 3.1.
    let stops: Set<Unicode.Scalar> = [".", "\u{3002}", "\u{FF0E}", "\u{FF61}"]
    var length = 0
    for label in scalars.split(omittingEmptySubsequences: false, whereSeparator: stops.contains) {
      guard let count = encodedLength(Array(label)) else { return false }
      length += count + 1
    }
    return length - 1 <= 253
  }

  private static func isLabel(_ label: UnsafeRawBufferPointer) -> Bool {
    guard (1...63).contains(label.count), label.first != UInt8(ascii: "-"), label.last != UInt8(ascii: "-"),
      label.allSatisfy({ $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "-") })
    else { return false }
    let hasReservedHyphens = label.count >= 4 && label[2] == UInt8(ascii: "-") && label[3] == UInt8(ascii: "-")
    guard hasReservedHyphens else { return true }
    guard label[0] | 0x20 == UInt8(ascii: "x"), label[1] | 0x20 == UInt8(ascii: "n"),
      let decoded = Punycode.decode(label.part(4..<label.count))
    else { return false }
    return decoded.contains { !$0.isASCII } && IDNA.accepts(decoded)
  }

  /// The length of a label as DNS would carry it; nil where it is none.
  private static func encodedLength(_ label: [Unicode.Scalar]) -> Int? {
    if label.allSatisfy(\.isASCII) {
      return label.map { UInt8($0.value) }.withUnsafeBytes { isLabel($0) } ? label.count : nil
    }
    guard IDNA.accepts(label), let encoded = Punycode.encode(label), encoded.count + 4 <= 63 else { return nil }
    return encoded.count + 4
  }
}
