import YAML

/// What is said of the words of an enumeration, as it is said in the field: by the constants of a `oneOf` with `title`
/// and `description`, by `x-enum-descriptions`, a list beside `enum` or a mapping of its words, and by
/// `x-enum-varnames`; each also as other generators spell it.
struct WordAnnotations {
  private(set) var words: [String: Schema.Annotations.Word] = [:]

  private static let names = ["x-enum-varnames", "x-enum-names", "x-enumNames"]
  private static let descriptions = ["x-enum-descriptions", "x-enumDescriptions", "x-enum-comments"]

  /// - Parameter layers: the parts that a schema is made of.
  init(_ layers: [SchemaLayers.Layer]) {
    for layer in layers { read(layer.entries) }
  }

  private mutating func read(_ entries: [Node.Entry]) {
    let said = { (key: String) in entries.first { $0.key.text == key }?.value }
    if let list = (said("enum") ?? said(OpenEnum.keyword))?.elements?.map(\.string) {
      for key in Self.names { said(key).map { note($0, of: list) { $0.name = $1 } } }
      for key in Self.descriptions { said(key).map { note($0, of: list) { $0.description = $1 } } }
    }
    for key in ["oneOf", "anyOf"] {
      for branch in said(key)?.elements ?? [] {
        guard let word = (branch["const"] ?? branch["enum"]?.elements?.only)?.string else {
          read(branch.entries ?? [])
          continue
        }
        let text = [branch["title"]?.string, branch["description"]?.string].compactMap { $0 }
        if !text.isEmpty { words[word, default: .init()].description = text.joined(separator: "\n\n") }
      }
    }
  }

  /// Takes a text for each word, from a list in the same order or from a mapping.
  private mutating func note(
    _ node: Node, of list: [String?], _ set: (inout Schema.Annotations.Word, String) -> Void
  ) {
    for (index, word) in list.enumerated() {
      let text = node.elements.map { index < $0.count ? $0[index].string : nil } ?? word.flatMap { node[$0]?.string }
      if let word, let text, !text.isEmpty { set(&words[word, default: .init()], text) }
    }
  }
}

extension Array {
  fileprivate var only: Element? { count == 1 ? self[0] : nil }
}
