import JSON

/// Ganeti's query filters (`lib/qlang.py`, `src/Ganeti/Query/Language.hs`): `["&", …]`, `["|", …]`, `["!", f]`,
/// `["?", field]`, comparisons `== = != < <= > >=`, `=~` (regular expression) and `=[]` (list contains).
enum QueryFilter {
  /// Why a filter cannot be used.
  enum Fault: Error, Equatable {
    /// It is none: what Ganeti's parser says of it.
    case syntax(String)
    /// It does not fit the values: what Ganeti says when it looks at them.
    case evaluation(String)
  }

  /// Gives a field's value, or nil for one that is not known at present; throws for one that there is not.
  typealias Reader = (String) throws(Fault) -> JSONValue?

  /// Whether the filter holds for what has the given fields.
  ///
  /// A comparison with a value that is not known holds, as it does in Ganeti: no row is lost for want of an answer.
  static func holds(_ filter: JSONValue, of field: Reader) throws(Fault) -> Bool {
    guard let parts = filter.array, let operation = parts.first?.string else { return true }
    switch operation {
    case "&":
      for part in parts.dropFirst() where try !holds(part, of: field) { return false }
      return true
    case "|":
      for part in parts.dropFirst() where try holds(part, of: field) { return true }
      return false
    case "!": return try !holds(parts[1], of: field)
    default:
      guard let value = try field(parts[1].string ?? "") else { return true }
      return try operation == "?" ? isTrue(value) : compare(value, operation, parts[2])
    }
  }

  /// Throws where the filter is none, or `allows` throws for one of its fields.
  static func check(_ filter: JSONValue, _ allows: (String) throws(Fault) -> Void) throws(Fault) {
    if filter.isNull { return }
    guard let parts = filter.array, let operation = parts.first?.string else {
      throw .syntax("Cannot deserialise filter: expected array [string, args], got \(filter.text)")
    }
    switch operation {
    case "&", "|": for part in parts.dropFirst() { try check(part, allows) }
    case "!":
      guard parts.count == 2 else { throw .syntax("Cannot deserialise filter: expected one argument") }
      try check(parts[1], allows)
    case "?":
      guard parts.count == 2, let name = parts[1].string else {
        throw .syntax("Cannot deserialise filter: expected a field name")
      }
      try allows(name)
    case "==", "=", "!=", "<", "<=", ">", ">=", "=~", "=[]":
      guard parts.count == 3, let name = parts[1].string else {
        let got = JSONValue.array(Array(parts.dropFirst())).text
        throw .syntax("Cannot deserialise field/value pair, expected [fieldname, value] but got \(got)")
      }
      guard parts[2].string != nil || parts[2].integer != nil else {
        throw .syntax("Cannot deserialise filter value, expecting string or integer, got \(parts[2].text)")
      }
      if operation == "=~", RegularExpression(parts[2].string ?? "") == nil {
        throw .syntax("not a regular expression: \(parts[2].text)")
      }
      try allows(name)
    default: throw .syntax("Unknown filter operand '\(operation)'")
    }
  }

  private static func compare(_ value: JSONValue, _ operation: String, _ other: JSONValue) throws(Fault) -> Bool {
    switch operation {
    case "=[]":
      guard let elements = value.array else {
        throw .evaluation("Cannot convert value '\(value.text)', error: Unable to read list")
      }
      return elements.contains(other)
    case "=~":
      guard let text = value.string, let expression = RegularExpression(other.string ?? "") else {
        throw .evaluation("Invalid types in comparison, trying to match \(value.text)")
      }
      return expression.matches(text)
    default: break
    }
    if let left = value.double, let right = other.double { return ordered(left, operation, right) }
    if let left = value.string, let right = other.string { return ordered(left, operation, right) }
    let kind = other.string == nil ? "NumericValue" : "QuotedString"
    throw .evaluation("Invalid types in comparison, trying to compare \(value.text) with '\(kind) \(other.text)'")
  }

  private static func ordered<Value: Comparable>(_ left: Value, _ operation: String, _ right: Value) -> Bool {
    switch operation {
    case "==", "=": left == right
    case "!=": left != right
    case "<": left < right
    case "<=": left <= right
    case ">": left > right
    case ">=": left >= right
    default: false
    }
  }

  private static func isTrue(_ value: JSONValue) throws(Fault) -> Bool {
    guard let flag = value.bool else {
      throw .evaluation("Unexpected value '\(value.text)' in boolean context")
    }
    return flag
  }
}
