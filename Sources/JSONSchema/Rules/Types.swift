import JSON
import Values

/// `type`.
struct Types: OptionSet, Sendable {
  let rawValue: UInt8

  static let null = Types(rawValue: 1)
  static let boolean = Types(rawValue: 2)
  static let integer = Types(rawValue: 4)
  /// Those with a fraction; all numbers together with `integer`.
  static let fraction = Types(rawValue: 8)
  static let string = Types(rawValue: 16)
  static let array = Types(rawValue: 32)
  static let object = Types(rawValue: 64)

  private static let known: [(name: String, type: Types, phrase: String)] = [
    ("object", .object, "an object"), ("array", .array, "an array"), ("string", .string, "a string"),
    ("number", [.integer, .fraction], "a number"), ("integer", .integer, "an integer"),
    ("boolean", .boolean, "a boolean"), ("null", .null, "null"),
  ]

  init(rawValue: UInt8) { self.rawValue = rawValue }

  init?(_ keywords: Keywords) throws(JSONSchemaError) {
    guard let value = keywords["type"] else { return nil }
    self = []
    if case .string(let name) = value {
      try add(name, keywords)
      return
    }
    guard case .array(let elements) = value else {
      throw keywords.failure("type", "must be a string or an array of strings, is \(value.kind.phrase)")
    }
    for name in try keywords.texts(.array(elements), at: keywords.place.appending("type")) { try add(name, keywords) }
    if isEmpty { throw keywords.failure("type", "must have at least one type") }
  }

  private mutating func add(_ name: String, _ keywords: Keywords) throws(JSONSchemaError) {
    guard let type = Self.known.first(where: { $0.name == name })?.type else {
      throw keywords.failure("type", "is none of the types of JSON Schema: \(name)")
    }
    formUnion(type)
  }

  /// The type of `value`.
  init(of value: JSONValue) {
    switch value {
    case .null: self = .null
    case .bool: self = .boolean
    case .integer: self = .integer
    case .number(let double): self = double.rounded(.towardZero) == double ? .integer : .fraction
    case .string: self = .string
    case .array: self = .array
    case .object: self = .object
    }
  }

  /// With articles, as sentences need it.
  var phrase: String {
    let names = Self.known.filter { isSuperset(of: $0.type) && !($0.name == "integer" && contains(.fraction)) }
    return Sentence.listed(names.map(\.phrase))
  }
}

extension Evaluation {
  mutating func judge(_ types: Types, _ value: JSONValue) -> Bool {
    let type = Types(of: value)
    if types.isSuperset(of: type) { return true }
    let hasFraction = type == .fraction && types.contains(.integer)
    return fault("type", "must be \(types.phrase), \(hasFraction ? "has a fraction" : "is \(value.kind.phrase)")")
  }
}
