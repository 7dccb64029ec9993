/// Reads JSON (RFC 8259, strictly) to the nodes that YAML would give, with their places.
///
/// The text must be UTF-8.
struct JSONParser {
  private var cursor: JSONCursor
  private(set) var faults: [Fault] = []
  /// Whether the reading ended at the limit of nesting, which the YAML reader would meet as well.
  private(set) var isTooDeep = false

  init(_ text: UnsafeBufferPointer<UInt8>) {
    cursor = JSONCursor(text)
  }

  /// The value that makes up the whole text.
  mutating func document() throws(Halt) -> Node {
    cursor.skipBlanks()
    let root = try value(depth: 1)
    cursor.skipBlanks()
    guard cursor.peek == nil else {
      throw cursor.halt("the JSON value ended before this: remove what follows, or put both into a list")
    }
    return root
  }

  private mutating func value(depth: Int) throws(Halt) -> Node {
    guard depth <= Limits.depth else {
      isTooDeep = true
      throw cursor.halt(Limits.tooDeep)
    }
    let start = cursor.position
    let content: Node.Content
    switch cursor.peek {
    case UInt8(ascii: "{"):
      content = .mapping(try object(depth: depth))
    case UInt8(ascii: "["):
      content = .sequence(try array(depth: depth))
    case UInt8(ascii: "\""):
      let text = try cursor.string()
      content = .scalar(Scalar(value: .string(text), text: text, isQuoted: true))
    case let first? where first == UInt8(ascii: "-") || isDigit(first):
      let text = try cursor.number()
      content = .scalar(Scalar(value: CoreSchema.value(of: text), text: text, isQuoted: false))
    case nil:
      throw cursor.halt("the text ends where a value is expected")
    default:
      let text = cursor.word()
      guard ["true", "false", "null"].contains(text) else {
        let kinds = "an object, a list, a text in double quotes, a number, true, false or null"
        throw Halt(fault: Fault(at: start, "a JSON value is expected here: \(kinds)"))
      }
      content = .scalar(Scalar(value: CoreSchema.value(of: text), text: text, isQuoted: false))
    }
    return Node(content, range: SourceRange(start: start, end: cursor.position))
  }

  private mutating func object(depth: Int) throws(Halt) -> [Node.Entry] {
    cursor.advance()
    cursor.skipBlanks()
    var entries = UniqueEntries()
    if cursor.skip("}") { return [] }
    while true {
      let start = cursor.position
      guard cursor.peek == UInt8(ascii: "\"") else {
        throw cursor.halt("a key in double quotes is expected here; JSON allows no comma after the last entry")
      }
      let text = try cursor.string()
      let key = Node.Key(text: text, isQuoted: true, range: SourceRange(start: start, end: cursor.position))
      cursor.skipBlanks()
      guard cursor.skip(":") else { throw cursor.halt("a `:` is expected here, between key and value") }
      cursor.skipBlanks()
      let value = try value(depth: depth + 1)
      if let fault = entries.append(key, value) { faults.append(fault) }
      cursor.skipBlanks()
      if cursor.skip("}") { return entries.all }
      guard cursor.skip(",") else { throw cursor.halt("a `,` or `}` is expected here") }
      cursor.skipBlanks()
    }
  }

  private mutating func array(depth: Int) throws(Halt) -> [Node] {
    cursor.advance()
    cursor.skipBlanks()
    var elements: [Node] = []
    if cursor.skip("]") { return [] }
    while true {
      elements.append(try value(depth: depth + 1))
      cursor.skipBlanks()
      if cursor.skip("]") { return elements }
      guard cursor.skip(",") else { throw cursor.halt("a `,` or `]` is expected here") }
      cursor.skipBlanks()
    }
  }
}
