import YAML

/// The template of a path (OpenAPI 3.1, section 4.8.8.2), such as `/nodes/{id}` or `/files/{name}.{extension}`.
struct PathTemplate {
  let text: String
  /// The segments, each of literals and names in their order.
  let segments: [[Part]]

  enum Part: Equatable {
    case literal(String)
    case name(String)
  }

  init(_ text: String) {
    self.text = text
    segments = text.dropFirst().split(separator: "/", omittingEmptySubsequences: false).map(PathTemplate.parts)
  }

  init(key: Node.Key) { self.init(key.text) }

  /// The names in braces, in their order.
  var names: [String] {
    segments.flatMap { $0 }.compactMap { part in if case .name(let name) = part { name } else { nil } }
  }

  /// The template without the names: two paths of the same shape match the same URLs.
  var shape: String {
    "/"
      + segments.map { parts in
        parts.map { part in if case .literal(let text) = part { text } else { "{}" } }.joined()
      }.joined(separator: "/")
  }

  /// Whether every name is a whole segment.
  var isOfWholeSegments: Bool {
    segments.allSatisfy { parts in
      parts.count <= 1 || parts.allSatisfy { part in if case .literal = part { true } else { false } }
    }
  }

  private var literals: [String] {
    segments.flatMap { $0 }.compactMap { part in if case .literal(let text) = part { text } else { nil } }
  }

  /// Whether it goes on beyond the path of a URL (RFC 3986, section 3).
  var hasQuery: Bool { literals.contains { $0.contains("?") || $0.contains("#") } }

  /// What is wrong with it, a sentence each.
  var faults: [String] {
    guard text.hasPrefix("/") else { return ["the path `\(text)` must begin with `/`"] }
    var found: [String] = []
    if literals.contains(where: { $0.contains("{") || $0.contains("}") }) {
      found.append("a brace of the path `\(text)` has no partner")
    }
    var seen: Set<String> = []
    for name in names {
      if name.isEmpty { found.append("the path has a `{}` without a name") }
      if !seen.insert(name).inserted { found.append("the path has `{\(name)}` twice") }
    }
    return found
  }

  private static func parts(_ segment: Substring) -> [Part] {
    var parts: [Part] = []
    var rest = segment
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      if open > rest.startIndex { parts.append(.literal(String(rest[..<open]))) }
      parts.append(.name(String(rest[rest.index(after: open)..<close])))
      rest = rest[rest.index(after: close)...]
    }
    if !rest.isEmpty || parts.isEmpty { parts.append(.literal(String(rest))) }
    return parts
  }
}
