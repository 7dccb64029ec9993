public import JSON
public import YAML

/// An OpenAPI document as it is written: its nodes with their places, and the way from a reference to what it names.
public struct Document: Sendable {
  /// The file's name, as diagnostics give it.
  public let file: String
  /// What the text says.
  public let root: Node
  /// The same before what `$id` says of references was applied.
  private let written: Node
  /// The text as it was read.
  public let bytes: [UInt8]
  /// Which version of OpenAPI its objects follow.
  var dialect: Dialect
  private let anchors: [String: Pointer]

  /// The versions whose objects differ.
  enum Dialect: Sendable, Equatable { case v3_0, v3_1 }

  /// - Throws: `Diagnostics` where the text is neither YAML nor JSON.
  public init(_ bytes: [UInt8], file: String) throws(Diagnostics) {
    self.file = file
    self.bytes = bytes
    do {
      written = try parseYAML(bytes, file: file)
    } catch {
      throw Diagnostics(
        error.faults.map { Diagnostic(file: file, at: $0.position, rule: .yaml, $0.message) })
    }
    let strangers = Document.strangers(written, file)
    guard strangers.isEmpty else { throw Diagnostics(strangers) }
    dialect = written["openapi"]?.string?.hasPrefix("3.0") == true ? .v3_0 : .v3_1
    root = dialect == .v3_1 ? SchemaIdentifiers(written).resolved() : written
    anchors = Document.anchors(root)
  }

  /// What JSON does not know, or means otherwise than the writer will have thought.
  private static func strangers(_ node: Node, _ file: String) -> [Diagnostic] {
    switch node.content {
    case .mapping(let entries):
      entries.flatMap { entry in
        (isMerge(entry.key) ? [merge(entry.key, file)] : []) + strangers(entry.value, file)
      }
    case .sequence(let elements): elements.flatMap { strangers($0, file) }
    case .scalar(let scalar): node.number?.isFinite == false ? [number(scalar.text, node, file)] : []
    }
  }

  private static func isMerge(_ key: Node.Key) -> Bool { key.text == "<<" && !key.isQuoted }

  private static func merge(_ key: Node.Key, _ file: String) -> Diagnostic {
    Diagnostic(
      .unsupported, file: file, at: key.range.start, rule: .yaml,
      "`<<` merges mappings in YAML 1.1 alone: write out what it stands for, or refer to it by `$ref`; quote the key if "
        + "it is a name")
  }

  /// `.inf` and `.nan`, or what is too large for a double.
  private static func number(_ text: String, _ node: Node, _ file: String) -> Diagnostic {
    let isWritten = text.contains(where: \.isNumber)
    return Diagnostic(
      isWritten ? .unsupported : .error, file: file, at: node.start, rule: .yaml,
      isWritten
        ? "`\(text)` is larger than a number of double precision can be"
        : "JSON has no such number as `\(text)`: write one that it has, or a text in quotes")
  }

  /// The schema that calls itself `name` by `$anchor` or `$dynamicAnchor`.
  func anchored(_ name: String) -> Place? {
    guard let pointer = anchors[name], let node = root[pointer] else { return nil }
    return Place(document: self, pointer: pointer, node: node)
  }

  private static func anchors(_ root: Node) -> [String: Pointer] {
    var found: [String: Pointer] = [:]
    func visit(_ node: Node, _ role: NodeRole, _ tokens: [String]) {
      for entry in node.entries ?? [] {
        let part = role.role(of: entry.key.text)
        if role == .object, ["$anchor", "$dynamicAnchor"].contains(entry.key.text), let name = entry.value.string {
          found[name] = Pointer(tokens)
        } else if part != .data, entry.value.scalar == nil {
          visit(entry.value, part, tokens + [entry.key.text])
        }
      }
      for (index, element) in (node.elements ?? []).enumerated() {
        visit(element, role.element, tokens + [String(index)])
      }
    }
    visit(root, .object, [])
    return found
  }

  /// The document as JSON.
  public var json: JSONValue { JSONValue(written) }
}

extension JSONValue {
  /// What a node says; a float keeps its value, not its spelling.
  public init(_ node: Node) {
    switch node.content {
    case .mapping(let entries): self = .object(entries.map { Member($0.key.text, JSONValue($0.value)) })
    case .sequence(let elements): self = .array(elements.map { JSONValue($0) })
    case .scalar(let scalar):
      switch scalar.value {
      case .string(let text): self = .string(text)
      case .integer(let value): self = .integer(value)
      case .float(let value): self = .number(value)
      case .bool(let value): self = .bool(value)
      case .null: self = .null
      }
    }
  }
}
