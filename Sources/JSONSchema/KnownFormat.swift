import Formats
import JSON

/// A format that says something of a value; others, such as `password`, say nothing.
enum KnownFormat: Sendable {
  case text(Format)
  /// `int32` and `int64`.
  case integer(ClosedRange<Double>)

  init?(_ name: String) {
    switch name {
    case "int32": self = .integer(Double(Int32.min)...Double(Int32.max))
    case "int64": self = .integer(-0x1p63...0x1p63)
    default:
      guard let format = Format(rawValue: name) else { return nil }
      self = .text(format)
    }
  }

  /// Whether a value has the format; one of another type does.
  func accepts(_ value: JSONValue) -> Bool {
    switch self {
    case .text(let format): value.string.map(format.accepts) ?? true
    case .integer(let range): value.double.map(range.contains) ?? true
    }
  }

  var phrase: String {
    switch self {
    case .text(let format): format.phrase
    case .integer(let range): range.upperBound > 0x1p32 ? "an integer of 64 bits" : "an integer of 32 bits"
    }
  }
}
