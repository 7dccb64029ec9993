/// A mapping, a sequence or a scalar of a document, with its place in the text, its anchor and tag included.
///
/// Aliases are resolved: the node that `*name` stands for is the very node that `&name` marks, so its range is that of
/// the anchor. Following the children of a node always ends: no node contains itself, none is deeper than 512 levels.
public final class Node: Sendable {
  /// What it is, with its children.
  public let content: Content
  /// Where it stands.
  public let range: SourceRange

  public init(_ content: Content, range: SourceRange) {
    self.content = content
    self.range = range
  }

  /// The kinds of nodes (YAML 1.2.2, section 3.2.1.1).
  public enum Content: Sendable {
    /// Entries in the order of the text; no two have keys of the same text.
    case mapping([Entry])
    case sequence([Node])
    case scalar(Scalar)
  }

  /// A key and its value.
  public struct Entry: Sendable {
    public let key: Key
    public let value: Node

    public init(key: Key, value: Node) {
      self.key = key
      self.value = value
    }
  }

  /// The key of an entry: always a scalar, known by its text (`200` and `"200"` are the same key).
  public struct Key: Sendable {
    public let text: String
    public let isQuoted: Bool
    public let range: SourceRange

    public init(text: String, isQuoted: Bool, range: SourceRange) {
      self.text = text
      self.isQuoted = isQuoted
      self.range = range
    }
  }
}

extension Node {
  /// Where the node begins.
  public var start: Position { range.start }

  /// The entries, when this is a mapping.
  public var entries: [Entry]? {
    if case .mapping(let entries) = content { entries } else { nil }
  }

  /// The elements, when this is a sequence.
  public var elements: [Node]? {
    if case .sequence(let elements) = content { elements } else { nil }
  }

  /// The scalar, when this is one.
  public var scalar: Scalar? {
    if case .scalar(let scalar) = content { scalar } else { nil }
  }

  /// The text of a string; nil for every other kind, numbers among them.
  public var string: String? {
    if case .string(let text)? = scalar?.value { text } else { nil }
  }

  /// The value of an integer that fits in 64 bits.
  public var integer: Int64? {
    if case .integer(let value)? = scalar?.value { value } else { nil }
  }

  /// The value of a number: an integer too.
  public var number: Double? {
    switch scalar?.value {
    case .integer(let value): Double(value)
    case .float(let value): value
    default: nil
    }
  }

  /// The value of a boolean.
  public var bool: Bool? {
    if case .bool(let value)? = scalar?.value { value } else { nil }
  }

  /// Whether this is null.
  public var isNull: Bool {
    if case .null? = scalar?.value { true } else { false }
  }

  /// The value under `key`, when this is a mapping that has it.
  public subscript(key: String) -> Node? { entry(key)?.value }

  /// The element at `index`, when this is a sequence that has it.
  public subscript(index: Int) -> Node? {
    guard let elements, elements.indices.contains(index) else { return nil }
    return elements[index]
  }

  /// The entry under `key`, with the key's own place in the text.
  public func entry(_ key: String) -> Entry? {
    entries?.first { $0.key.text == key }
  }

  /// What the node is, as a message says it: `a mapping`, `an integer`, …
  public var kindName: String {
    switch content {
    case .mapping: "a mapping"
    case .sequence: "a sequence"
    case .scalar(let scalar): scalar.value.kindName
    }
  }
}
