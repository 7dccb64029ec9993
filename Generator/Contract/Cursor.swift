import YAML

/// A mapping of the document being read, checked against the fields that its kind of object may have.
struct Cursor {
  let node: Node
  let reading: ContractReading

  /// Notes every field that this kind of object does not have, or that is not compiled.
  func allow(_ kind: String, _ known: Set<String>, unsupported: Set<String> = []) {
    for entry in node.entries ?? [] {
      let name = entry.key.text
      if known.contains(name) { continue }
      if unsupported.contains(name) {
        reading.note(entry.key.range.start, .unsupported, "unsupported", "`\(name)` of \(kind) is not compiled yet")
      } else if name.hasPrefix("x-") {
        reading.note(
          entry.key.range.start, .unsupported, "extension", "the extension `\(name)` of \(kind) is not known here")
      } else {
        reading.note(entry.key.range.start, .error, "unknown-field", "\(kind) has no field `\(name)`")
      }
    }
  }

  // MARK: Values; nil where there is none, or another than is asked for, which is noted

  func value(_ key: String, required: Bool = false) -> Node? {
    if let value = node[key] { return value }
    if required { reading.note(node, "required", "`\(key)` is missing") }
    return nil
  }

  /// The string at `key`; a required one must not be empty.
  func string(_ key: String, required: Bool = false) -> String? {
    guard let value = value(key, required: required) else { return nil }
    guard let text = value.string else { return mismatch(key, value, "a string") }
    if required, text.isEmpty { reading.note(value, "required", "`\(key)` is empty") }
    return text
  }

  func bool(_ key: String) -> Bool? {
    guard let value = value(key) else { return nil }
    return value.bool ?? mismatch(key, value, "true or false")
  }

  func count(_ key: String, required: Bool = false) -> Int? {
    guard let value = value(key, required: required) else { return nil }
    if let number = value.integer, number >= 0 { return Int(number) }
    let found = value.integer.map(String.init) ?? value.kindName
    reading.note(value, "type", "`\(key)` must be a whole number from 0, is \(found)")
    return nil
  }

  func number(_ key: String) -> Double? {
    guard let value = value(key) else { return nil }
    return value.number ?? mismatch(key, value, "a number")
  }

  /// The strings of the list at `key`, with their places.
  func texts(_ key: String, required: Bool = false) -> [(text: String, node: Node)]? {
    guard let value = value(key, required: required) else { return nil }
    guard let elements = value.elements else { return mismatch(key, value, "a list") }
    return elements.compactMap { element in
      if let text = element.string { return (text, element) }
      reading.note(element, "type", "`\(key)` holds strings, not \(element.kindName)")
      return nil
    }
  }

  func strings(_ key: String, required: Bool = false) -> [String]? {
    texts(key, required: required)?.map(\.text)
  }

  /// The elements at `key`, none where there are none.
  func elements(_ key: String) -> [Node] {
    guard let value = value(key) else { return [] }
    return value.elements ?? mismatch(key, value, "a list") ?? []
  }

  /// The entries at `key`, none where there are none.
  func entries(_ key: String, required: Bool = false) -> [Node.Entry] {
    guard let value = value(key, required: required) else { return [] }
    return value.entries ?? mismatch(key, value, "a mapping") ?? []
  }

  private func mismatch<Value>(_ key: String, _ value: Node, _ expected: String) -> Value? {
    reading.note(value, "type", "`\(key)` must be \(expected), is \(value.kindName)")
    return nil
  }

  /// Where the value at `key` begins, or else the mapping.
  func position(_ key: String) -> Position { (node[key] ?? node).start }
}
