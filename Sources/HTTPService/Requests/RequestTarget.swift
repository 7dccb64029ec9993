import Values

/// The path and query of a request's target (RFC 9112, section 3.2), decoded.
struct RequestTarget {
  /// The decoded segments between the slashes; a path that ends in `/` has an empty last one.
  let segments: [String]
  /// Name and value of each query parameter, decoded, in order.
  let query: [(name: String, value: String)]

  /// - Throws: `Problem` where the target cannot be decoded.
  init(_ target: String) throws(Problem) {
    let origin = RequestTarget.originForm(target)
    guard origin.hasPrefix("/") else { throw Problem(.malformedRequest, "the target of the request must begin with /") }
    let withoutFragment = origin.prefix { $0 != "#" }
    let pathEnd = withoutFragment.firstIndex(of: "?") ?? withoutFragment.endIndex
    let path = withoutFragment[..<pathEnd].dropFirst()
    var segments: [String] = []
    if !path.isEmpty {
      for part in path.split(separator: "/", omittingEmptySubsequences: false) {
        guard let decoded = PercentEncoding.decoded(part.utf8) else {
          throw Problem(.malformedRequest, "the path is not percent-encoded UTF-8")
        }
        segments.append(decoded)
      }
    }
    self.segments = segments
    var query: [(name: String, value: String)] = []
    if pathEnd < withoutFragment.endIndex {
      let text = withoutFragment[withoutFragment.index(after: pathEnd)...]
      for pair in text.split(separator: "&", omittingEmptySubsequences: true) {
        let nameEnd = pair.firstIndex(of: "=") ?? pair.endIndex
        let value = nameEnd < pair.endIndex ? pair[pair.index(after: nameEnd)...] : ""
        guard let name = PercentEncoding.decoded(pair[..<nameEnd].utf8, plusIsSpace: true),
          let decoded = PercentEncoding.decoded(value.utf8, plusIsSpace: true)
        else { throw Problem(.malformedRequest, "the query is not percent-encoded UTF-8") }
        query.append((name, decoded))
      }
    }
    self.query = query
  }

  /// The target without scheme and authority, which a client may send (RFC 9112, section 3.2.2).
  private static func originForm(_ target: String) -> String {
    let lowered = target.prefix(8).lowercased()
    guard let scheme = ["http://", "https://"].first(where: { lowered.hasPrefix($0) }) else { return target }
    let rest = target.dropFirst(scheme.count).drop { $0 != "/" && $0 != "?" && $0 != "#" }
    return rest.hasPrefix("/") ? String(rest) : "/" + rest
  }
}
