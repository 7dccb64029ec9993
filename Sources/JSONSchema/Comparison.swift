import JSON

extension JSONValue {
  /// Whether it is of a type of JSON Schema: `1.0` is an integer.
  func isOf(_ type: String) -> Bool {
    switch self {
    case .null: type == "null"
    case .bool: type == "boolean"
    case .string: type == "string"
    case .array: type == "array"
    case .object: type == "object"
    case .integer: type == "integer" || type == "number"
    case .number(let number): type == "number" || type == "integer" && number.rounded() == number
    }
  }

  /// Whether both are the same value: numbers by what they are, members in any order.
  func means(_ other: JSONValue) -> Bool {
    switch (self, other) {
    case (.integer, .number), (.number, .integer): double == other.double
    case (.array(let left), .array(let right)):
      left.count == right.count && zip(left, right).allSatisfy { $0.means($1) }
    case (.object(let left), .object(let right)):
      left.count == right.count && left.allSatisfy { member in other[member.name].map { $0.means(member.value) } ?? false }
    default: self == other
    }
  }

  /// The same text for every spelling of the same value.
  var canonical: String {
    switch self {
    case .number(let number): Int64(exactly: number).map(String.init) ?? text
    case .array(let elements): "[" + elements.map(\.canonical).joined(separator: ",") + "]"
    case .object(let members):
      "{"
        + members.sorted { $0.name < $1.name }.map { "\(JSONValue.string($0.name).text):\($0.value.canonical)" }
        .joined(separator: ",") + "}"
    default: text
    }
  }
}

extension Double {
  /// As people write it: 3, not 3.0.
  var plain: String { Int64(exactly: self).map(String.init) ?? String(self) }

  /// Whether it is a whole number of steps; steps such as 0.01 have no exact double, so the quotient may be a bit off.
  func isMultiple(of step: Double) -> Bool {
    let quotient = self / step
    guard quotient.isFinite else { return false }
    let whole = quotient.rounded()
    return quotient == whole || (quotient - whole).magnitude <= whole.magnitude * .ulpOfOne * 2
  }
}
