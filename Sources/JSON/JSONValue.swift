/// A JSON value as a tree, for what has no schema.
public indirect enum JSONValue: Sendable, Equatable {
  case null
  case bool(Bool)
  case integer(Int64)
  /// A number with a fraction or an exponent, or one too large for 64 bits.
  case number(Double)
  case string(String)
  case array([JSONValue])
  /// The members in the order of the document; a name stands once.
  case object([Member])

  public struct Member: Sendable, Equatable {
    public let name: String
    public let value: JSONValue
    public init(_ name: String, _ value: JSONValue) {
      self.name = name
      self.value = value
    }
  }

  /// Reads a whole document.
  /// - Throws: `JSONSyntaxError` where it is not JSON, repeats a name, or nests deeper than `maximumDepth`.
  public init(parsing bytes: [UInt8], maximumDepth: Int = 128) throws(JSONSyntaxError) {
    self = try JSONReader.read(bytes, maximumDepth: maximumDepth) { (reader) throws(JSONSyntaxError) in
      try reader.value()
    }
  }

  /// Reads a whole document.
  public init(parsing text: String) throws(JSONSyntaxError) { try self.init(parsing: Array(text.utf8)) }

  /// The member of that name, where this is an object that has one.
  public subscript(name: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name == name }?.value
  }

  /// The element at that index, where this is an array that has one.
  public subscript(index: Int) -> JSONValue? {
    guard case .array(let elements) = self, elements.indices.contains(index) else { return nil }
    return elements[index]
  }

  public var string: String? { if case .string(let value) = self { value } else { nil } }
  public var integer: Int64? { if case .integer(let value) = self { value } else { nil } }
  public var bool: Bool? { if case .bool(let value) = self { value } else { nil } }
  public var array: [JSONValue]? { if case .array(let value) = self { value } else { nil } }
  public var members: [Member]? { if case .object(let value) = self { value } else { nil } }
  public var isNull: Bool { self == .null }
  /// The number, whether whole or not.
  public var double: Double? {
    switch self {
    case .integer(let value): Double(value)
    case .number(let value): value
    default: nil
    }
  }

  /// What the value is.
  public var kind: JSONKind {
    switch self {
    case .null: .null
    case .bool: .boolean
    case .integer, .number: .number
    case .string: .string
    case .array: .array
    case .object: .object
    }
  }

  /// The value as compact JSON.
  public var text: String {
    var writer = JSONWriter()
    writer.value(self)
    return writer.text()
  }
}

extension JSONReader {
  /// Any value, as a tree.
  public mutating func value() throws(JSONSyntaxError) -> JSONValue {
    switch try kind() {
    case .null:
      _ = try null()
      return .null
    case .boolean: return .bool(try bool() ?? false)
    case .string:
      let place = at
      guard let text = try string() else {
        let isNUL = faults.last?.rule == "pattern"
        throw failure(isNUL ? "U+0000 cannot be kept" : "half of a surrogate pair is no character", at: place)
      }
      return .string(text)
    case .number:
      let first = at
      let isPlain = try scanNumber()
      let text = UnsafeBufferPointer(start: start + first, count: at - first)
      if isPlain, let whole = Int64(String(decoding: text, as: UTF8.self)) { return .integer(whole) }
      guard let number = JSONReader.double(text), number.isFinite else {
        throw failure("the number is outside the range of a double", at: first)
      }
      return .number(number)
    case .array:
      var elements: [JSONValue] = []
      guard try beginArray() else { return .null }
      while try nextElement() { elements.append(try value()) }
      return .array(elements)
    case .object:
      var members: [JSONValue.Member] = []
      var names: Set<String> = []
      guard try beginObject() else { return .null }
      while try nextName() {
        let name = name
        guard names.insert(name).inserted else {
          throw failure("the name \"\(name)\" stands here twice", at: nameStart)
        }
        members.append(JSONValue.Member(name, try value()))
      }
      return .object(members)
    }
  }
}

extension JSONWriter {
  /// A tree as compact JSON.
  public mutating func value(_ value: JSONValue) {
    switch value {
    case .null: null()
    case .bool(let flag): bool(flag)
    case .integer(let whole): integer(whole)
    case .number(let double): number(double)
    case .string(let text): string(text)
    case .array(let elements): array(elements) { $0.value($1) }
    case .object(let members):
      raw("{")
      self.elements(members) { writer, member in
        writer.string(member.name)
        writer.raw(":")
        writer.value(member.value)
      }
      raw("}")
    }
  }
}
