import YAML

/// The template of a path (OpenAPI 3.1, section 4.8.8.2), such as `/nodes/{id}`.
struct PathTemplate {
  let key: Node.Key

  private var segments: [Substring] { key.text.dropFirst().split(separator: "/", omittingEmptySubsequences: false) }

  /// The names in braces, in their order.
  var names: [String] { segments.compactMap(PathTemplate.name) }

  /// The template without the names: two paths of the same shape match the same URLs.
  var shape: String { "/" + segments.map { PathTemplate.name($0) == nil ? String($0) : "{}" }.joined(separator: "/") }

  private static func name(_ segment: Substring) -> String? {
    guard segment.hasPrefix("{"), segment.hasSuffix("}") else { return nil }
    return String(segment.dropFirst().dropLast())
  }

  /// Notes what is no template, or none that is compiled.
  func check(_ reading: ContractReading) {
    func note(_ message: String, _ kind: Diagnostic.Kind = .error) {
      reading.note(key.range.start, kind, "path", message)
    }
    if !key.text.hasPrefix("/") { return note("the path `\(key.text)` must begin with `/`") }
    if key.text.contains("?") || key.text.contains("#") { note("a path has neither query nor fragment") }
    if key.text != "/", segments.contains(where: \.isEmpty) { note("the path `\(key.text)` has an empty segment") }
    for segment in segments {
      let inner = PathTemplate.name(segment) ?? String(segment)
      guard inner.contains("{") || inner.contains("}") else { continue }
      note("`{…}` is compiled where it is a whole segment of the path, not in `\(segment)`", .unsupported)
    }
    var seen: Set<String> = []
    for name in names {
      if name.isEmpty { note("the path has a `{}` without a name") }
      if !seen.insert(name).inserted { note("the path has `{\(name)}` twice") }
    }
  }
}

extension ContractReading {
  /// Notes paths that differ in the names of their parameters only: they match the same URLs.
  func checkShapes(_ paths: [Node.Entry]) {
    var first: [String: Node.Key] = [:]
    for path in paths {
      let shape = PathTemplate(key: path.key).shape
      if let other = first[shape] {
        note(
          path.key.range.start, .error, "path",
          "`\(path.key.text)` matches the same URLs as `\(other.text)` of line \(other.range.start.line)")
      } else {
        first[shape] = path.key
      }
    }
  }
}
