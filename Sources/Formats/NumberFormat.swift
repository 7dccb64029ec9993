/// The formats of OpenAPI's registry that say something of a number.
public enum NumberFormat: String, Sendable, CaseIterable {
  case int32
  case int64
  case float
  case double

  /// Whether a whole number has this format.
  public func accepts(_ value: Int64) -> Bool { self != .int32 || Int32(exactly: value) != nil }

  /// Whether a number has this format: `int32` and `int64` take whole ones within their range.
  public func accepts(_ value: Double) -> Bool {
    switch self {
    case .int32: Int32(exactly: value) != nil
    case .int64: Int64(exactly: value) != nil
    case .float: value.magnitude <= Double(Float.greatestFiniteMagnitude)
    case .double: true
    }
  }

  /// What such a number is: the end of a sentence that begins with "must be".
  public var phrase: String {
    switch self {
    case .int32: "a whole number of 32 bits"
    case .int64: "a whole number of 64 bits"
    case .float: "a number of single precision"
    case .double: "a number of double precision"
    }
  }
}
