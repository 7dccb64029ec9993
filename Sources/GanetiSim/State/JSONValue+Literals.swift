import JSON

// Answers are written down as literals, in the order in which Ganeti gives the members.

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral,
  ExpressibleByNilLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  public init(stringLiteral value: String) { self = .string(value) }
  public init(integerLiteral value: Int64) { self = .integer(value) }
  public init(booleanLiteral value: Bool) { self = .bool(value) }
  public init(nilLiteral: ()) { self = .null }
  public init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
  public init(dictionaryLiteral elements: (String, JSONValue)...) {
    self = .object(elements.map { Member($0.0, $0.1) })
  }
}

extension JSONValue {
  init(_ value: Int) { self = .integer(Int64(value)) }
  init(_ value: Int?) { self = value.map { .integer(Int64($0)) } ?? .null }
  init(_ value: String?) { self = value.map { .string($0) } ?? .null }
  init(_ values: [String]) { self = .array(values.map { .string($0) }) }
  init(_ values: [String?]) { self = .array(values.map { JSONValue($0) }) }

  /// The object with `member` added, or changed where it has one of that name.
  func with(_ name: String, _ value: JSONValue) -> JSONValue {
    var members = members ?? []
    if let index = members.firstIndex(where: { $0.name == name }) {
      members[index] = Member(name, value)
    } else {
      members.append(Member(name, value))
    }
    return .object(members)
  }

  /// The object with all members of `other` added or changed.
  func merged(with other: JSONValue) -> JSONValue {
    (other.members ?? []).reduce(self) { $0.with($1.name, $1.value) }
  }

  /// The object without the named member.
  func without(_ name: String) -> JSONValue {
    .object((members ?? []).filter { $0.name != name })
  }

  /// The words Python's `type(…).__name__` has for it.
  var pythonType: String {
    switch self {
    case .null: "NoneType"
    case .bool: "bool"
    case .integer: "int"
    case .number: "float"
    case .string: "str"
    case .array: "list"
    case .object: "dict"
    }
  }
}
