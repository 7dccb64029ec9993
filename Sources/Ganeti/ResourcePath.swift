import Values

/// Builds the path and query of a RAPI resource, everything percent-encoded.
struct ResourcePath {
  private(set) var text: String
  private var hasQuery = false

  /// `/2/` and the segments.
  init(_ segments: String...) {
    text = "/2"
    for segment in segments {
      text += "/" + PercentEncoding.encoded(segment)
    }
  }

  func adding(_ name: String, _ value: String) -> ResourcePath {
    var longer = self
    longer.text += (hasQuery ? "&" : "?") + PercentEncoding.encoded(name) + "=" + PercentEncoding.encoded(value)
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
}
