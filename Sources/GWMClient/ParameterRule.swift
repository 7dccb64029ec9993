import Codec
import Pattern
import Values

/// What the text of a parameter must be.
public enum ParameterRule: Sendable, Equatable {
  case text(minLength: Int? = nil, maxLength: Int? = nil, pattern: String? = nil)
  case words([String])
  case integer(minimum: Int? = nil, maximum: Int? = nil)
  case number(minimum: Double? = nil, maximum: Double? = nil)
  case boolean
  case uuid
  /// A date and time of RFC 3339.
  case timestamp

  /// The end of a sentence that begins with the parameter's name; nil where `text` is as it must be.
  public func fault(of text: String) -> String? {
    switch self {
    case .text(let minLength, let maxLength, let pattern):
      return Constraint.check(
        text: text, minLength: minLength, maxLength: maxLength, pattern: pattern.flatMap { try? Pattern($0) })?.detail
    case .words(let words):
      return words.contains(text) ? nil : "must be \(Sentence.listed(words)), is \(Sentence.quoted(text))"
    case .integer(let minimum, let maximum):
      guard let value = Int(text) else { return "must be an integer, is \(Sentence.quoted(text))" }
      return Constraint.check(integer: value, minimum: minimum, maximum: maximum)?.detail
    case .number(let minimum, let maximum):
      guard let value = Double(text), value.isFinite else { return "must be a number, is \(Sentence.quoted(text))" }
      return Constraint.check(number: value, minimum: minimum, maximum: maximum)?.detail
    case .boolean:
      return ["true", "false"].contains(text) ? nil : "must be true or false, is \(Sentence.quoted(text))"
    case .uuid: return UUID(text) == nil ? "must be a UUID, is \(Sentence.quoted(text))" : nil
    case .timestamp:
      return Timestamp(text) == nil ? "must be a date and time of RFC 3339, is \(Sentence.quoted(text))" : nil
    }
  }
}
