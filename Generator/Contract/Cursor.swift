import JSON
import YAML

/// A mapping of the document being read, checked against the fields that its kind of object may have.
struct Cursor {
  let node: Node
  let reading: ContractReading

  /// The string at `key`; notes where it is something else, or missing though `required`.
  func string(_ key: String, required: Bool = false) -> String? {
    guard let value = value(key, required: required) else { return nil }
    if let text = value.string { return text }
    reading.note(value, "type", "`\(key)` must be a string, is \(value.kindName)")
    return nil
  }

  func bool(_ key: String) -> Bool? {
    guard let value = value(key) else { return nil }
    if let flag = value.bool { return flag }
    reading.note(value, "type", "`\(key)` must be true or false, is \(value.kindName)")
    return nil
  }

  func count(_ key: String) -> Int? {
    guard let value = value(key) else { return nil }
    if let number = value.integer, number >= 0 { return Int(number) }
    reading.note(value, "type", "`\(key)` must be a whole number from 0, is \(value.kindName)")
    return nil
  }

  func number(_ key: String) -> Double? {
    guard let value = value(key) else { return nil }
    if let number = value.number { return number }
    reading.note(value, "type", "`\(key)` must be a number, is \(value.kindName)")
    return nil
  }

  func strings(_ key: String, required: Bool = false) -> [String]? {
    guard let value = value(key, required: required) else { return nil }
    guard let elements = value.elements else {
      reading.note(value, "type", "`\(key)` must be a list, is \(value.kindName)")
      return nil
    }
    return elements.compactMap { element in
      if element.string == nil { reading.note(element, "type", "`\(key)` holds strings, not \(element.kindName)") }
      return element.string
    }
  }

  /// The elements at `key`, none where there are none.
  func elements(_ key: String) -> [Node] {
    guard let value = value(key) else { return [] }
    if let elements = value.elements { return elements }
    reading.note(value, "type", "`\(key)` must be a list, is \(value.kindName)")
    return []
  }

  /// The entries at `key`, none where there are none.
  func entries(_ key: String) -> [Node.Entry] {
    guard let value = value(key) else { return [] }
    if let entries = value.entries { return entries }
    reading.note(value, "type", "`\(key)` must be a mapping, is \(value.kindName)")
    return []
  }

  func value(_ key: String, required: Bool = false) -> Node? {
    if let value = node[key] { return value }
    if required { reading.note(node, "required", "`\(key)` is missing") }
    return nil
  }

  /// Notes every field that this kind of object does not have, or that is not compiled.
  func allow(_ kind: String, _ known: Set<String>, unsupported: Set<String> = []) {
    for entry in node.entries ?? [] {
      let name = entry.key.text
      if known.contains(name) || name.hasPrefix("x-") { continue }
      if unsupported.contains(name) {
        reading.note(entry.key.range.start, .unsupported, "unsupported", "`\(name)` of \(kind) is not compiled yet")
      } else {
        reading.note(entry.key.range.start, .error, "unknown-field", "\(kind) has no field `\(name)`")
      }
    }
  }
}

/// The state of one reading: the document and what was noted so far.
final class ContractReading {
  let document: Document
  private(set) var diagnostics: [Diagnostic] = []

  init(_ document: Document) { self.document = document }

  func note(_ node: Node, _ rule: String, _ message: String) { note(node.start, .error, rule, message) }

  func note(_ position: Position, _ kind: Diagnostic.Kind, _ rule: String, _ message: String) {
    let diagnostic = Diagnostic(kind, file: document.file, at: position, rule: rule, message)
    // A shared object is read wherever it is used; its faults are told once.
    if !diagnostics.contains(diagnostic) { diagnostics.append(diagnostic) }
  }

  /// A mapping, behind its reference where it is one; nil, noted, where it is neither.
  /// - Returns: the mapping and, where it was referred to, the last part of the reference.
  func mapping(_ node: Node, _ kind: String) -> (cursor: Cursor, name: String?)? {
    if let reference = node["$ref"] {
      guard let text = reference.string, let target = document.target(of: text) else {
        note(reference, "reference", "`\(reference.string ?? "$ref")` names nothing in this document")
        return nil
      }
      guard target["$ref"] == nil else {
        note(reference, "reference", "`\(text)` names another reference; name its target")
        return nil
      }
      let name = text.split(separator: "/").last.map(String.init)
      return mapping(target, kind).map { ($0.cursor, name) }
    }
    guard node.entries != nil else {
      note(node, "type", "\(kind) must be a mapping, is \(node.kindName)")
      return nil
    }
    return (Cursor(node: node, reading: self), nil)
  }
}
