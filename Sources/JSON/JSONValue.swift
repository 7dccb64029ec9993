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

  /// A name with its value.
  public struct Member: Sendable, Equatable {
    public let name: String
    public let value: JSONValue
    public init(_ name: String, _ value: JSONValue) {
      self.name = name
      self.value = value
    }
  }

  /// Reads a whole document. Of members with the same name the last one counts, in the place of the first.
  /// - Throws: `JSONSyntaxError` where it is not JSON, nests deeper than `maximumDepth`, or has what a tree cannot hold:
  ///   numbers beyond a double, halves of surrogate pairs.
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

  /// The text; nil where it is none.
  public var string: String? { if case .string(let value) = self { value } else { nil } }
  /// The integer; nil where it is none, or a number that is written with a fraction or an exponent.
  public var integer: Int64? { if case .integer(let value) = self { value } else { nil } }
  /// The truth value; nil where it is none.
  public var bool: Bool? { if case .bool(let value) = self { value } else { nil } }
  /// The elements; nil where it is no array.
  public var array: [JSONValue]? { if case .array(let value) = self { value } else { nil } }
  /// The members, in the order of the text; nil where it is no object.
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
  /// Any value, as a tree. A name that stands twice in an object is a fault; the last one counts.
  public mutating func value() throws(JSONSyntaxError) -> JSONValue {
    switch try kind() {
    case .null:
      _ = try null()
      return .null
    case .boolean: return .bool(try bool() ?? false)
    case .string:
      let place = at
      guard let text = try string() else { throw unkept(at: place) }
      return .string(text)
    case .number: return try anyNumber()
    case .array:
      var elements: [JSONValue] = []
      guard try beginArray() else { return .null }
      while try nextElement() { elements.append(try value()) }
      return .array(elements)
    case .object:
      var members = UniqueMembers()
      guard try beginObject() else { return .null }
      while try nextName() {
        let place = nameBytes.baseAddress.map { $0 - start } ?? at
        guard let name = keptName() else { throw unkept(at: place) }
        if members.has(name) { fault("duplicate", "stands here twice") }
        members.set(name, try value())
      }
      return .object(members.all)
    }
  }

  private mutating func anyNumber() throws(JSONSyntaxError) -> JSONValue {
    if let whole = shortInteger() { return .integer(whole) }
    let first = at
    let isPlain = try scanNumber()
    let text = UnsafeBufferPointer(start: start + first, count: at - first)
    if isPlain, let whole = JSONReader.plainInteger(text) { return .integer(whole) }
    guard let number = JSONReader.double(text), number.isFinite else {
      throw failure("the number is outside the range of a double", at: first)
    }
    return .number(number)
  }

  /// Why the string or name at `place`, of which a fault was noted just now, has no place in a tree.
  private func unkept(at place: Int) -> JSONSyntaxError {
    let isNUL = faults.last?.rule == "pattern"
    return failure(isNUL ? "U+0000 cannot be kept" : "half of a surrogate pair is no character", at: place)
  }
}

/// Members while they are read, each name once: names are the same where their code points are (RFC 8259, section 8.3).
private struct UniqueMembers {
  private(set) var all: [JSONValue.Member] = []
  /// Where each name stands, once there are too many names to look at all of them.
  private var places: [[UInt8]: Int] = [:]
  private static let most = 16

  private func place(of name: String) -> Int? {
    if all.count > UniqueMembers.most { return places[Array(name.utf8)] }
    return all.firstIndex { $0.name.utf8.elementsEqual(name.utf8) }
  }

  func has(_ name: String) -> Bool { place(of: name) != nil }

  mutating func set(_ name: String, _ value: JSONValue) {
    let member = JSONValue.Member(name, value)
    if let place = place(of: name) {
      all[place] = member
      return
    }
    all.append(member)
    guard all.count > UniqueMembers.most else { return }
    for place in (places.isEmpty ? 0 : all.count - 1)..<all.count { places[Array(all[place].name.utf8)] = place }
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
