import JSON

/// The types of JSON Schema (draft 2020-12, Validation, section 6.1.1).
public enum JSONType: String, Sendable, Hashable, CaseIterable {
  case null, boolean, object, array, number, string, integer

  /// The narrowest type of a value: a number without a fraction is an integer.
  init(of value: JSONValue) {
    self =
      switch value {
      case .null: .null
      case .bool: .boolean
      case .string: .string
      case .integer: .integer
      case .number(let number): number.rounded() == number ? .integer : .number
      case .array: .array
      case .object: .object
      }
  }

  /// Whether each of its values is one of `types`.
  func isAny(of types: Set<JSONType>) -> Bool {
    types.contains(self) || self == .integer && types.contains(.number)
  }
}
