import JSON
import YAML

/// The state of one reading: the document, what was noted so far, and which components were referred to.
final class ContractReading {
  let document: Document
  private(set) var diagnostics: [Diagnostic] = []
  /// The components that a reference or a requirement names, as `section/name`.
  private var used: Set<String> = []

  init(_ document: Document) { self.document = document }

  func note(_ node: Node, _ rule: String, _ message: String) { note(node.start, .error, rule, message) }

  func note(_ position: Position, _ kind: Diagnostic.Kind, _ rule: String, _ message: String) {
    let diagnostic = Diagnostic(kind, file: document.file, at: position, rule: rule, message)
    // A shared object is read wherever it is used; its faults are told once.
    if !diagnostics.contains(diagnostic) { diagnostics.append(diagnostic) }
  }

  /// A mapping; nil, noted, where it is none.
  func mapping(_ node: Node, _ kind: String) -> Cursor? {
    guard node.entries != nil else {
      note(node, "type", "\(kind) must be a mapping, is \(node.kindName)")
      return nil
    }
    return Cursor(node: node, reading: self)
  }

  // MARK: References

  /// A mapping, behind its reference to `section` of the components where it is one; nil, noted, where it is neither.
  /// - Returns: the mapping and, where it was referred to, its name.
  func component(_ node: Node, _ kind: String, in section: String) -> (cursor: Cursor, name: String?)? {
    guard let reference = node["$ref"] else { return mapping(node, kind).map { ($0, nil) } }
    for entry in node.entries ?? [] where entry.key.text != "$ref" {
      let isOverride = ["summary", "description"].contains(entry.key.text)
      note(
        entry.key.range.start, isOverride ? .unsupported : .error, "reference-sibling",
        "`\(entry.key.text)` beside `$ref` is ignored: put it where the reference leads")
    }
    guard let name = name(of: reference, in: section), let target = target(name, in: section) else { return nil }
    guard target["$ref"] == nil else {
      note(reference.start, .unsupported, "reference", "`\(name)` is another reference: name its target")
      return nil
    }
    return mapping(target, kind).map { ($0, name) }
  }

  /// The component that a reference names; nil, noted, where it names none of `section`.
  func name(of reference: Node, in section: String) -> String? {
    guard let text = reference.string else {
      note(reference, "type", "`$ref` must be a string, is \(reference.kindName)")
      return nil
    }
    guard text.hasPrefix("#") else {
      note(reference.start, .unsupported, "reference", "`\(text)` leads out of this document; only `#/…` is compiled")
      return nil
    }
    guard let tokens = Pointer(fragment: String(text.dropFirst()))?.tokens, document.target(of: text) != nil else {
      note(reference, "reference", "`\(text)` names nothing in this document")
      return nil
    }
    guard tokens.count == 3, tokens[0] == "components" else {
      note(
        reference.start, .unsupported, "reference",
        "`\(text)` is no component: put what it names into components/\(section)")
      return nil
    }
    guard tokens[1] == section else {
      note(
        reference, "reference", "`\(text)` is one of components/\(tokens[1]); here one of components/\(section) belongs"
      )
      return nil
    }
    use(tokens[2], of: section)
    return tokens[2]
  }

  func target(_ name: String, in section: String) -> Node? { document.root["components"]?[section]?[name] }

  func use(_ name: String, of section: String) { used.insert("\(section)/\(name)") }

  /// Notes the entries of `section` that nothing refers to; they were never read.
  func noteUnused(_ section: String, _ entries: [Node.Entry]) {
    for entry in entries where !used.contains("\(section)/\(entry.key.text)") {
      note(
        entry.key.range.start, .error, "unused-component",
        "`\(entry.key.text)` of components/\(section) is used nowhere")
    }
  }
}
