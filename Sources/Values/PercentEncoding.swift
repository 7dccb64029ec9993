/// Percent-encoding (RFC 3986, section 2.1).
package enum PercentEncoding {
  private static let digits = Array("0123456789ABCDEF".utf8)
  private static let unreserved = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~".utf8)
  /// The reserved characters but for `#`, `[` and `]`, which no query may hold, and `&` and `+`, which mean something
  /// else in a form.
  private static let reserved = Set(":/?@!$'()*,;=".utf8)

  /// The text with every byte encoded but those of the unreserved characters (section 2.3).
  package static func encoded(_ text: String) -> String { encoded(text, keeping: []) }

  /// The text with the reserved characters as they are where a query may hold them (OpenAPI 3.1, `allowReserved`), and
  /// what is encoded already.
  package static func encodedButReserved(_ text: String) -> String {
    encoded(text, keeping: reserved, isEncoded: true)
  }

  private static func encoded(_ text: String, keeping kept: Set<UInt8>, isEncoded: Bool = false) -> String {
    let utf8 = Array(text.utf8)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(utf8.count)
    for (index, byte) in utf8.enumerated() {
      if unreserved.contains(byte) || kept.contains(byte) || isEncoded && isTriplet(utf8[index...]) {
        bytes.append(byte)
      } else {
        bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func isTriplet(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.first == UInt8(ascii: "%") && bytes.count > 2
      && bytes.dropFirst().prefix(2).allSatisfy { value(of: $0) != nil }
  }

  /// The text that `bytes` stand for; nil where an encoding is cut short, or what comes out is not UTF-8.
  /// - Parameter plusIsSpace: as forms have it (WHATWG URL, section 5.1).
  @inlinable
  package static func decoded(_ bytes: some Collection<UInt8>, plusIsSpace: Bool = false) -> String? {
    guard bytes.contains(where: { $0 == UInt8(ascii: "%") || $0 == UInt8(ascii: "+") || $0 >= 0x80 }) else {
      return String(decoding: bytes, as: UTF8.self)
    }
    var decoded: [UInt8] = []
    var rest = bytes[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "+"), plusIsSpace {
        decoded.append(UInt8(ascii: " "))
      } else if byte == UInt8(ascii: "%") {
        guard let high = rest.popFirst().flatMap(value(of:)), let low = rest.popFirst().flatMap(value(of:)) else {
          return nil
        }
        decoded.append(high << 4 | low)
      } else {
        decoded.append(byte)
      }
    }
    return String(validating: decoded, as: UTF8.self)
  }

  /// What a hexadecimal digit counts.
  @usableFromInline
  static func value(of digit: UInt8) -> UInt8? {
    switch digit {
    case 48...57: digit - 48
    case 65...70: digit - 55
    case 97...102: digit - 87
    default: nil
    }
  }
}
