/// Percent-encoding (RFC 3986, section 2.1).
enum PercentEncoding {
  private static let digits = Array("0123456789ABCDEF".utf8)
  private static let unreserved = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~".utf8)
  /// The reserved characters but for `#`, `[` and `]`, which no query may hold, and `&` and `+`, which mean something
  /// else in a form.
  private static let reserved = Set(":/?@!$'()*,;=".utf8)

  /// The text with every byte encoded but those of the unreserved characters (section 2.3).
  static func encoded(_ text: String) -> String { encoded(text, keeping: []) }

  /// The text with the reserved characters as they are where a query may hold them (OpenAPI 3.1, `allowReserved`), and
  /// what is encoded already.
  static func encodedButReserved(_ text: String) -> String { encoded(text, keeping: reserved, isEncoded: true) }

  /// The text with what is encoded as it was.
  static func decoded(_ text: String) -> String {
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      let digits = String(decoding: rest.prefix(2), as: UTF8.self)
      if byte == UInt8(ascii: "%"), digits.utf8.count == 2, let code = UInt8(digits, radix: 16) {
        bytes.append(code)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func encoded(_ text: String, keeping kept: Set<UInt8>, isEncoded: Bool = false) -> String {
    let utf8 = Array(text.utf8)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(utf8.count)
    for (index, byte) in utf8.enumerated() {
      if unreserved.contains(byte) || kept.contains(byte) || isEncoded && isTriplet(utf8, index) {
        bytes.append(byte)
      } else {
        bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func isTriplet(_ bytes: [UInt8], _ index: Int) -> Bool {
    bytes[index] == UInt8(ascii: "%") && index + 2 < bytes.count
      && bytes[index + 1...index + 2].allSatisfy { Character(UnicodeScalar($0)).isHexDigit }
  }
}
