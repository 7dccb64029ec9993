import Codec
public import Pattern
public import Values

/// Reads the parameters of a request as the contract declares them, and notes every fault.
///
/// Names in the query that no parameter has, and parameters that stand twice, are faults.
public struct ParameterReader: Sendable {
  /// Where a parameter stands in a request.
  public enum Location: Sendable { case path, query, header }

  private let path: [String: String]
  private let query: [(name: String, value: String)]
  private let header: @Sendable (String) -> String?
  public private(set) var faults: [InputFault] = []

  init(
    path: [String: String], query: [(name: String, value: String)], header: @escaping @Sendable (String) -> String?
  ) {
    self.path = path
    self.query = query
    self.header = header
  }

  // MARK: Typed values; nil where the parameter is absent or faulty

  /// A UUID (RFC 9562); nil where there is none, or a fault is noted.
  public mutating func uuid(_ location: Location, _ name: String, required: Bool = false) -> UUID? {
    guard let text = text(location, name, required) else { return nil }
    if let value = UUID(text) { return value }
    note(name, "must be a UUID, is \(Sentence.quoted(text))", rule: "format")
    return nil
  }

  /// A number of 64 bits within its bounds, which are inclusive; nil where there is none, or it is none.
  public mutating func integer(
    _ location: Location, _ name: String, required: Bool = false, minimum: Int? = nil, maximum: Int? = nil
  ) -> Int? {
    guard let text = text(location, name, required) else { return nil }
    guard ParameterReader.isDecimal(text) else {
      note(name, "must be an integer, is \(Sentence.quoted(text))", rule: "type")
      return nil
    }
    guard let value = Int(text) else {
      note(name, "is outside the range of 64 bits", rule: "format")
      return nil
    }
    note(name, Constraint.check(integer: value, minimum: minimum, maximum: maximum))
    return value
  }

  /// `true` or `false`; nil where there is neither.
  public mutating func boolean(_ location: Location, _ name: String, required: Bool = false) -> Bool? {
    guard let text = text(location, name, required) else { return nil }
    switch text {
    case "true": return true
    case "false": return false
    default:
      note(name, "must be true or false, is \(Sentence.quoted(text))", rule: "type")
      return nil
    }
  }

  /// A text of that length and pattern; nil where there is none.
  public mutating func string(
    _ location: Location, _ name: String, required: Bool = false, minLength: Int? = nil, maxLength: Int? = nil,
    pattern: Pattern? = nil
  ) -> String? {
    guard let text = text(location, name, required) else { return nil }
    note(name, Constraint.check(text: text, minLength: minLength, maxLength: maxLength, pattern: pattern))
    return text
  }

  /// A date and time of RFC 3339; nil where there is none.
  public mutating func timestamp(_ location: Location, _ name: String, required: Bool = false) -> Timestamp? {
    guard let text = text(location, name, required) else { return nil }
    if let value = Timestamp(text) { return value }
    note(name, "must be a date and time of RFC 3339, is \(Sentence.quoted(text))", rule: "format")
    return nil
  }

  /// One of the words; nil where there is none of them.
  public mutating func word<Word>(_ location: Location, _ name: String, _ type: Word.Type, required: Bool = false)
    -> Word? where Word: RawRepresentable<String> & CaseIterable
  {
    guard let text = text(location, name, required) else { return nil }
    if let word = Word(rawValue: text) { return word }
    let words = Sentence.listed(Word.allCases.map(\.rawValue))
    note(name, "must be \(words), is \(Sentence.quoted(text))", rule: "enum")
    return nil
  }

  /// Notes the query parameters whose names are not among `names`.
  public mutating func checkQuery(knowing names: [String]) {
    for (name, _) in query where !names.contains(name) {
      let hint = Spelling.nearest(to: name, among: names).map { "; did you mean \($0)?" } ?? ""
      note(String(name.prefix(60)), "is not known here\(hint)", rule: "unknown")
    }
  }

  /// Notes faults that were found elsewhere, such as in the body.
  mutating func note(_ others: [InputFault]) { faults += others }

  /// - Throws: `Problem` with every fault that was noted.
  public func finish() throws(Problem) {
    if !faults.isEmpty { throw Problem.invalid(faults) }
  }

  // MARK: Text

  private mutating func text(_ location: Location, _ name: String, _ required: Bool) -> String? {
    switch location {
    case .path:
      if let text = path[name] { return text }
    case .header:
      if let text = header(name) { return text }
    case .query:
      var found: String?
      for (other, value) in query where other == name {
        if found != nil {
          note(name, "stands twice", rule: "duplicate")
          return nil
        }
        found = value
      }
      if let found { return found }
    }
    if required { note(name, "is missing", rule: "required") }
    return nil
  }

  private mutating func note(_ name: String, _ broken: BrokenConstraint?) {
    if let broken { note(name, broken.detail, rule: broken.rule) }
  }

  private mutating func note(_ name: String, _ detail: String, rule: String) {
    faults.append(InputFault(.parameter(name), detail, rule: rule))
  }

  private static func isDecimal(_ text: String) -> Bool {
    let digits = text.utf8.first == UInt8(ascii: "-") ? text.utf8.dropFirst() : text.utf8[...]
    return !digits.isEmpty && digits.allSatisfy { 48...57 ~= $0 }
  }
}
