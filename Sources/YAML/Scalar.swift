/// A single value of a document and how it was written.
public struct Scalar: Sendable, Equatable {
  public let value: Value
  /// The text without quotes, escapes undone: `0x1F` for the integer 31.
  public let text: String
  /// Whether it stood in quotes or in a block (`|`, `>`): then it is a string unless a tag says otherwise.
  public let isQuoted: Bool

  public init(value: Value, text: String, isQuoted: Bool) {
    self.value = value
    self.text = text
    self.isQuoted = isQuoted
  }

  /// The kinds of YAML 1.2's core schema. An integer beyond 64 bits is a `float` whose `text` has all digits.
  public enum Value: Sendable, Equatable {
    case string(String)
    case integer(Int64)
    case float(Double)
    case bool(Bool)
    case null

    /// What the value is, as a message says it: `a string`, `an integer`, …
    public var kindName: String {
      switch self {
      case .string: "a string"
      case .integer: "an integer"
      case .float: "a number"
      case .bool: "a boolean"
      case .null: "null"
      }
    }
  }
}
