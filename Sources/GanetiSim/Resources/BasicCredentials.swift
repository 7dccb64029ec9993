/// Name and password of an `Authorization` header (RFC 7617).
struct BasicCredentials {
  let name: String
  let password: String

  /// Nil for another scheme and for what is not Base64 of a name, a colon and a password.
  init?(_ header: String) {
    let parts = header.split(separator: " ")
    guard parts.count == 2, parts[0].lowercased() == "basic", let bytes = BasicCredentials.decoded(parts[1]),
      let colon = bytes.firstIndex(of: UInt8(ascii: ":"))
    else { return nil }
    name = String(decoding: bytes[..<colon], as: UTF8.self)
    password = String(decoding: bytes[(colon + 1)...], as: UTF8.self)
  }

  /// Bytes from Base64 (RFC 4648).
  private static func decoded(_ text: Substring) -> [UInt8]? {
    var bytes: [UInt8] = []
    var bits: UInt32 = 0
    var count = 0
    for byte in text.utf8 where byte != UInt8(ascii: "=") {
      let value: UInt8
      switch byte {
      case 65...90: value = byte - 65
      case 97...122: value = byte - 71
      case 48...57: value = byte + 4
      case UInt8(ascii: "+"): value = 62
      case UInt8(ascii: "/"): value = 63
      default: return nil
      }
      bits = bits << 6 | UInt32(value)
      count += 6
      if count >= 8 {
        count -= 8
        bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
      }
    }
    return bytes
  }
}
