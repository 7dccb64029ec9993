import JSON
import Values

/// Reads the cells of a query's row, `[status, value]` each, in the order in which the fields were asked for.
extension JSONReader {
  /// Reads a value, or notes a fault and gives nil.
  typealias Read<Value> = (inout JSONReader) throws(JSONSyntaxError) -> Value?

  /// The next cell of the row.
  mutating func cell<Value>(_ read: Read<Value>) throws(JSONSyntaxError) -> Field<Value> {
    guard !isShort else { return .unknown }
    guard try nextElement() else {
      fault(JSONReader.shortRow, "has too few cells")
      return .unknown
    }
    guard try beginArray() else { return .unknown }
    var field = Field<Value>.unknown
    if try nextElement(), let status = try integer(), try nextElement() {
      field = try value(withStatus: status, read)
    } else {
      fault("type", "must be a status and a value")
    }
    while try nextElement() { try skip() }
    return field
  }

  private static let shortRow = "minItems"

  /// Whether the row has ended before its time, so that nothing more is to be read of it.
  var isShort: Bool { faults.contains { $0.rule == JSONReader.shortRow } }

  private mutating func value<Value>(
    withStatus status: Int64, _ read: Read<Value>
  ) throws(JSONSyntaxError) -> Field<Value> {
    switch status {
    case 0:
      if try null() { return .null }
      return try read(&self).map { .value($0) } ?? .unknown
    case 1...4:
      try skip()
      return switch status {
      case 1: .unknown
      case 2: .noData
      case 3: .unavailable
      default: .offline
      }
    default:
      fault("enum", "has the status \(status), which is not known")
      try skip()
      return .unknown
    }
  }

  /// A cell that every object has; where it has not, a fault is noted and `placeholder` given.
  mutating func cell<Value>(
    _ read: Read<Value>, or placeholder: Value
  ) throws(JSONSyntaxError) -> Value {
    let before = faults.count
    if let value = try cell(read).value { return value }
    if faults.count == before { fault("required", "must have a value") }
    return placeholder
  }

  /// A cell that may be without a value for any reason.
  mutating func optionalCell<Value>(_ read: Read<Value>) throws(JSONSyntaxError) -> Value? {
    try cell(read).value
  }

  /// A cell kept as JSON, and where in the row it ends.
  mutating func lastConfigurationCell() throws(JSONSyntaxError) -> (json: String?, end: UnsafeRawPointer?) {
    let bytes = try optionalCell { (reader) throws(JSONSyntaxError) in try reader.rawValue() }
    guard let bytes, let start = bytes.baseAddress else { return (nil, nil) }
    return (String(decoding: bytes, as: UTF8.self), start + bytes.count)
  }
}

extension UUID {
  /// Stands in for one that is missing, in a record that is not given out because a fault was noted.
  static let none = UUID(high: 0, low: 0)
}
