public import JSON
public import Pattern
import Values

extension JSONReader {
  /// An integer within bounds; nil where it is none, noted among the faults where it is out of bounds.
  @inlinable
  public mutating func integer(minimum: Int? = nil, maximum: Int? = nil) throws(JSONSyntaxError) -> Int? {
    guard let wide = try integer() else { return nil }
    let value = Int(wide)
    if let minimum, value < minimum { note(Constraint.check(integer: value, minimum: minimum, maximum: nil)) }
    if let maximum, value > maximum { note(Constraint.check(integer: value, minimum: nil, maximum: maximum)) }
    return value
  }

  /// A number within bounds; nil where it is none, noted among the faults where it is out of bounds.
  public mutating func number(minimum: Double?, maximum: Double?) throws(JSONSyntaxError) -> Double? {
    guard let value = try number() else { return nil }
    note(Constraint.check(number: value, minimum: minimum, maximum: maximum))
    return value
  }

  /// A number of single precision within bounds (OpenAPI's format `float`); nil where it is none, noted among the faults
  /// where it is out of bounds.
  public mutating func single(minimum: Double?, maximum: Double?) throws(JSONSyntaxError) -> Double? {
    guard let value = try number(minimum: minimum, maximum: maximum) else { return nil }
    if value.magnitude > Double(Float.greatestFiniteMagnitude) {
      fault("format", "must be a number of single precision, is \(value)")
    }
    return value
  }

  /// A string; nil where it is none, noted among the faults where it breaks a constraint.
  public mutating func string(
    minLength: Int? = nil, maxLength: Int? = nil, pattern: Pattern? = nil, isSecret: Bool = false
  ) throws(JSONSyntaxError) -> String? {
    guard let text = try string() else { return nil }
    note(Constraint.check(text: text, minLength: minLength, maxLength: maxLength, pattern: pattern, isSecret: isSecret))
    return text
  }

  /// One of the words of an enumeration; nil, noted among the faults, where it is none of them.
  @inlinable
  public mutating func word<Word>(_ type: Word.Type) throws(JSONSyntaxError) -> Word?
  where Word: RawRepresentable<String> & CaseIterable {
    guard let text = try string() else { return nil }
    if let word = Word(rawValue: text) { return word }
    noWord(of: Word.allCases.map(\.rawValue), text)
    return nil
  }

  /// A word of an enumeration that may grow: one that is not listed is kept as it came. Nil where the next value is no
  /// string.
  @inlinable
  public mutating func openWord<Word>(_ type: Word.Type) throws(JSONSyntaxError) -> Word?
  where Word: RawRepresentable<String> {
    guard let text = try string() else { return nil }
    return Word(rawValue: text)
  }

  @inline(never)
  @usableFromInline
  mutating func noWord(of words: [String], _ text: String) {
    fault("enum", "must be \(Sentence.listed(words)), is \(Sentence.quoted(text))")
  }

  /// Notes a broken constraint of the value last read.
  @inline(__always)
  public mutating func note(_ broken: BrokenConstraint?) {
    if let broken { fault(broken.rule, broken.detail) }
  }

  /// Notes that the array last read has too few or too many items.
  public mutating func check(items count: Int, minItems: Int? = nil, maxItems: Int? = nil) {
    note(Constraint.check(items: count, minItems: minItems, maxItems: maxItems))
  }

  /// Notes that the object last read has too few members.
  public mutating func check(members count: Int, minProperties: Int) {
    guard count < minProperties else { return }
    fault("minProperties", "must have at least \(Sentence.counted(minProperties, "member")), has \(count)")
  }

  /// Notes that the name last read is not known here, with the nearest one that is, and passes over the value.
  public mutating func unknown(knowing names: @autoclosure () -> [String]) throws(JSONSyntaxError) {
    guard takesFaults else { return try skip() }
    let names = names()
    if let nearest = Spelling.nearest(to: name, among: names) {
      fault("unknown", "is not known here; did you mean \(nearest)?")
    } else {
      fault("unknown", "is not known here; known are \(names.joined(separator: ", "))")
    }
    try skip()
  }
}
