import JSON

/// A number of JSON, compared by its value: 1 equals 1.0, and nothing is rounded for a comparison.
enum ExactNumber: Hashable, Sendable {
  case integer(Int64)
  /// One that is no `Int64`.
  case double(Double)

  init(_ value: Double) { self = Int64(exactly: value).map(ExactNumber.integer) ?? .double(value) }

  init?(_ value: JSONValue) {
    switch value {
    case .integer(let whole): self = .integer(whole)
    case .number(let double): self.init(double)
    default: return nil
    }
  }

  /// Whether there is no fraction.
  var isWhole: Bool {
    switch self {
    case .integer: true
    case .double(let value): value.rounded(.towardZero) == value
    }
  }

  /// As people write it: 3, not 3.0.
  var text: String {
    switch self {
    case .integer(let value): String(value)
    case .double(let value): String(value)
    }
  }
}

extension ExactNumber: Comparable {
  static func < (left: ExactNumber, right: ExactNumber) -> Bool {
    switch (left, right) {
    case (.integer(let left), .integer(let right)): left < right
    case (.double(let left), .double(let right)): left < right
    // These two are never equal: a double here is no `Int64`.
    case (.integer(let left), .double(let right)): isLess(left, right)
    case (.double(let left), .integer(let right)): !isLess(right, left)
    }
  }

  /// A double that is no `Int64` is beyond its range, or has a fraction and is then small enough to be rounded exactly.
  private static func isLess(_ whole: Int64, _ double: Double) -> Bool {
    guard let floor = Int64(exactly: double.rounded(.down)) else { return double > 0 }
    return whole <= floor
  }
}
