/// Builds the path and query of a RAPI resource, everything percent-encoded.
struct ResourcePath {
  private(set) var text: String
  private var hasQuery = false

  /// `/2/` and the segments.
  init(_ segments: String...) {
    text = "/2"
    for segment in segments {
      text += "/" + Self.encoded(segment)
    }
  }

  func adding(_ name: String, _ value: String) -> ResourcePath {
    var longer = self
    longer.text += (hasQuery ? "&" : "?") + Self.encoded(name) + "=" + Self.encoded(value)
    longer.hasQuery = true
    return longer
  }

  /// The RAPI's booleans are 0 and 1; what is false is left out.
  func adding(_ name: String, if flag: Bool) -> ResourcePath {
    flag ? adding(name, "1") : self
  }

  func adding(_ name: String, _ value: String?) -> ResourcePath {
    value.map { adding(name, $0) } ?? self
  }

  /// The names of a query's fields. They are ours and hold nothing that a query must escape (RFC 3986, section 3.4).
  func adding(fields: [String]) -> ResourcePath {
    var longer = self
    longer.text += (hasQuery ? "&" : "?") + "fields=" + fields.joined(separator: ",")
    longer.hasQuery = true
    return longer
  }

  /// RFC 3986, section 2.3: whatever is not unreserved is escaped.
  private static func encoded(_ value: String) -> String {
    var result = ""
    for byte in value.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "~"):
        result.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = Array("0123456789ABCDEF")
        result += ["%", digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return result
  }
}
