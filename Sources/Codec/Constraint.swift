import JSON
public import Pattern
import Values

/// A broken constraint: the keyword of JSON Schema and what is wrong.
public struct BrokenConstraint: Sendable, Equatable {
  /// The keyword of JSON Schema that is broken, such as `maximum`.
  public let rule: String
  /// The end of a sentence that begins with the place.
  public let detail: String

  package init(_ rule: String, _ detail: String) {
    self.rule = rule
    self.detail = detail
  }
}

/// The constraints of JSON Schema (draft 2020-12, "Validation"), for bodies and parameters alike.
public enum Constraint {
  /// What an integer breaks of its bounds, which are inclusive; nil where it keeps them.
  @inline(__always)
  public static func check(integer value: Int, minimum: Int?, maximum: Int?) -> BrokenConstraint? {
    if let minimum, value < minimum { return BrokenConstraint("minimum", "must be at least \(minimum), is \(value)") }
    if let maximum, value > maximum { return BrokenConstraint("maximum", "must be at most \(maximum), is \(value)") }
    return nil
  }

  /// What a number breaks of its bounds, which are inclusive; nil where it keeps them.
  public static func check(number value: Double, minimum: Double?, maximum: Double?) -> BrokenConstraint? {
    func shown(_ number: Double) -> String { JSONValue.number(number).text }
    if let minimum, value < minimum {
      return BrokenConstraint("minimum", "must be at least \(shown(minimum)), is \(shown(value))")
    }
    if let maximum, value > maximum {
      return BrokenConstraint("maximum", "must be at most \(shown(maximum)), is \(shown(value))")
    }
    return nil
  }

  /// - Parameter isSecret: whether messages must not show the value.
  public static func check(
    text: String, minLength: Int?, maxLength: Int?, pattern: Pattern?, isSecret: Bool = false
  ) -> BrokenConstraint? {
    // A character has one to four bytes: most texts need no counting.
    let bytes = text.utf8.count
    if (bytes + 3) / 4 < minLength ?? 0 || bytes > maxLength ?? .max {
      let length = text.unicodeScalars.count
      if let minLength, length < minLength {
        return BrokenConstraint(
          "minLength",
          length == 0
            ? "must not be empty" : "must have at least \(Sentence.counted(minLength, "character")), has \(length)")
      }
      if let maxLength, length > maxLength {
        return BrokenConstraint(
          "maxLength", "must have at most \(Sentence.counted(maxLength, "character")), has \(length)")
      }
    }
    if let pattern, !pattern.matches(text) {
      return BrokenConstraint(
        "pattern", "must match \(pattern.source)" + (isSecret ? "" : ", is \(Sentence.quoted(text))"))
    }
    return nil
  }

  /// What the number of items breaks of its bounds; nil where it keeps them.
  public static func check(items count: Int, minItems: Int?, maxItems: Int?) -> BrokenConstraint? {
    if let minItems, count < minItems {
      return BrokenConstraint("minItems", "must have at least \(Sentence.counted(minItems, "item")), has \(count)")
    }
    if let maxItems, count > maxItems {
      return BrokenConstraint("maxItems", "must have at most \(Sentence.counted(maxItems, "item")), has \(count)")
    }
    return nil
  }
}
