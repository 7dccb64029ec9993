import JSONSchema
import YAML

/// The URIs that schemas give themselves by `$id` (JSON Schema draft 2020-12, Core, section 8.2.1).
///
/// References below a `$id` count from it, and any reference may name a schema by it. They are written anew as pointers
/// into the document, as if no schema had an identifier; what they name elsewhere is left as it is.
struct SchemaIdentifiers {
  private let root: Node
  /// Where the schema of each absolute URI stands.
  private var schemas: [String: [String]] = [:]

  init(_ root: Node) {
    self.root = root
    collect(root, .object, [], "")
  }

  /// The document, its references being pointers.
  func resolved() -> Node { schemas.isEmpty ? root : rewritten(root, .object, "") }

  private mutating func collect(_ node: Node, _ role: NodeRole, _ tokens: [String], _ outer: String) {
    let base = SchemaIdentifiers.base(of: node, role, in: outer)
    if base != outer { schemas[base] = schemas[base] ?? tokens }
    for entry in node.entries ?? [] where role.role(of: entry.key.text) != .data {
      collect(entry.value, role.role(of: entry.key.text), tokens + [entry.key.text], base)
    }
    for (index, element) in (node.elements ?? []).enumerated() {
      collect(element, role.element, tokens + [String(index)], base)
    }
  }

  private func rewritten(_ node: Node, _ role: NodeRole, _ base: String) -> Node {
    let base = SchemaIdentifiers.base(of: node, role, in: base)
    switch node.content {
    case .scalar: return node
    case .sequence(let elements):
      return Node(.sequence(elements.map { rewritten($0, role.element, base) }), range: node.range)
    case .mapping(let entries):
      let rewritten = entries.map { entry in
        if role == .object, entry.key.text == "$ref", let text = entry.value.string, let pointer = pointer(text, base) {
          let scalar = Scalar(value: .string(pointer), text: pointer, isQuoted: true)
          return Node.Entry(key: entry.key, value: Node(.scalar(scalar), range: entry.value.range))
        }
        let role = role.role(of: entry.key.text)
        return role == .data ? entry : Node.Entry(key: entry.key, value: self.rewritten(entry.value, role, base))
      }
      return Node(.mapping(rewritten), range: node.range)
    }
  }

  /// Where a reference leads that counts from `base`; nil where that is by no identifier.
  private func pointer(_ reference: String, _ base: String) -> String? {
    let uri = URIResolution.resolve(reference, against: base)
    let schema = URIResolution.withoutFragment(uri)
    guard let tokens = schemas[schema], let rest = Pointer(fragment: String(uri.dropFirst(schema.count + 1)))
    else { return nil }
    let pointer = Pointer(tokens + rest.tokens)
    return root[pointer] == nil ? nil : "#" + pointer.description.replacing("%", with: "%25")
  }

  private static func base(of node: Node, _ role: NodeRole, in base: String) -> String {
    guard role == .object else { return base }
    return node["$id"]?.string.map { URIResolution.withoutFragment(URIResolution.resolve($0, against: base)) } ?? base
  }
}
