import Values

/// References to URIs (RFC 3986, section 5.2) as text.
public enum URIResolution {
  /// The URI that `reference` means in a document at `base`. Where `base` is no absolute URI, as good as can be.
  public static func resolve(_ reference: String, against base: String) -> String {
    if reference.isEmpty { return withoutFragment(base) }
    if reference.utf8.first == UInt8(ascii: "#") { return withoutFragment(base) + reference }
    let reference = Parts(reference)
    let base = Parts(base)
    var result = Parts("")
    result.fragment = reference.fragment
    result.scheme = reference.scheme ?? base.scheme
    result.query = reference.query
    if reference.scheme != nil || reference.authority != nil {
      result.authority = reference.authority
      result.path = withoutDots(reference.path)
      return result.text
    }
    result.authority = base.authority
    if reference.path.isEmpty {
      result.path = base.path
      result.query = reference.query ?? base.query
    } else if reference.path.hasPrefix("/") {
      result.path = withoutDots(reference.path)
    } else {
      result.path = withoutDots(merge(reference.path, base))
    }
    return result.text
  }

  /// The URI of the document that `uri` leads into.
  public static func withoutFragment(_ uri: String) -> String {
    guard let hash = uri.utf8.firstIndex(of: UInt8(ascii: "#")) else { return uri }
    return String(uri[..<hash])
  }

  /// The fragment with its percent-encodings decoded where they are right; nil where there is none.
  static func fragment(_ uri: String) -> String? {
    guard let hash = uri.utf8.firstIndex(of: UInt8(ascii: "#")) else { return nil }
    let fragment = uri.utf8[uri.utf8.index(after: hash)...]
    return PercentEncoding.decoded(fragment) ?? String(decoding: fragment, as: UTF8.self)
  }

  private static func merge(_ path: String, _ base: Parts) -> String {
    if base.authority != nil, base.path.isEmpty { return "/" + path }
    guard let slash = base.path.lastIndex(of: "/") else { return path }
    return base.path[...slash] + path
  }

  /// Section 5.2.4.
  private static func withoutDots(_ path: String) -> String {
    guard path.contains(".") else { return path }
    let isAbsolute = path.hasPrefix("/")
    var output: [Substring] = []
    let segments = (isAbsolute ? path.dropFirst() : path[...]).split(separator: "/", omittingEmptySubsequences: false)
    for (index, segment) in segments.enumerated() {
      let isLast = index == segments.count - 1
      if segment == ".." {
        _ = output.popLast()
        if isLast { output.append("") }
      } else if segment == "." {
        if isLast { output.append("") }
      } else {
        output.append(segment)
      }
    }
    return (isAbsolute ? "/" : "") + output.joined(separator: "/")
  }

  /// The components of a URI reference (appendix B).
  private struct Parts {
    var scheme: Substring?
    var authority: Substring?
    var path: String
    var query: Substring?
    var fragment: Substring?

    init(_ text: String) {
      var rest = text[...]
      if let hash = rest.firstIndex(of: "#") {
        fragment = rest[rest.index(after: hash)...]
        rest = rest[..<hash]
      }
      if let question = rest.firstIndex(of: "?") {
        query = rest[rest.index(after: question)...]
        rest = rest[..<question]
      }
      if let colon = rest.firstIndex(where: { ":/".contains($0) }), rest[colon] == ":", colon > rest.startIndex {
        scheme = rest[..<colon]
        rest = rest[rest.index(after: colon)...]
      }
      if rest.hasPrefix("//") {
        rest = rest.dropFirst(2)
        let end = rest.firstIndex(of: "/") ?? rest.endIndex
        authority = rest[..<end]
        rest = rest[end...]
      }
      path = String(rest)
    }

    var text: String {
      (scheme.map { "\($0):" } ?? "") + (authority.map { "//\($0)" } ?? "") + path + (query.map { "?\($0)" } ?? "")
        + (fragment.map { "#\($0)" } ?? "")
    }
  }
}
