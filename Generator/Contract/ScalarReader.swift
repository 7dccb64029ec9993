import Pattern
import YAML

/// Reads what a schema says about strings and numbers (JSON Schema Validation, sections 6.1 to 6.3 and 7).
struct ScalarReader {
  let cursor: Cursor

  private var reading: ContractReading { cursor.reading }

  // MARK: Strings

  func string(isNullable: Bool) -> Schema.Kind {
    if cursor.node["enum"] != nil { return enumeration(isNullable: isNullable) }
    let rules = Schema.StringRules(
      format: cursor.string("format"), minLength: cursor.count("minLength"), maxLength: cursor.count("maxLength"),
      pattern: cursor.string("pattern"))
    cursor.checkOrder("minLength", rules.minLength, "maxLength", rules.maxLength)
    if let pattern = rules.pattern { check(pattern: pattern) }
    guard let format = rules.format else { return .string(rules) }
    guard ["uuid", "date-time"].contains(format) else {
      reading.note(
        cursor.position("format"), .unsupported, "unsupported", "the format `\(format)` of strings is not compiled yet")
      return .string(rules)
    }
    allowNothing(["minLength", "maxLength", "pattern"], beside: "format")
    return .string(rules)
  }

  private func check(pattern: String) {
    do {
      _ = try Pattern(pattern)
    } catch {
      let kind: Diagnostic.Kind = if case .invalid = error { .error } else { .unsupported }
      reading.note(cursor.position("pattern"), kind, "pattern", "`pattern` cannot be used: \(error)")
    }
  }

  private func enumeration(isNullable: Bool) -> Schema.Kind {
    allowNothing(["format", "minLength", "maxLength", "pattern"], beside: "enum")
    let elements = cursor.elements("enum")
    var words: [String] = []
    for element in elements where !element.isNull {
      guard let word = element.string else {
        reading.note(element, "enum", "a string is never \(element.kindName); quote the word")
        continue
      }
      if words.contains(word) {
        reading.note(element, "enum", "`\(word)` stands in `enum` twice")
      } else {
        words.append(word)
      }
    }
    if words.isEmpty { reading.note(cursor.position("enum"), .error, "enum", "`enum` allows no string") }
    let null = elements.first { $0.isNull }
    if let null, !isNullable { reading.note(null, "enum", "`enum` allows null and `type` does not") }
    if null == nil, isNullable {
      reading.note(cursor.position("enum"), .error, "enum", "`type` allows null and `enum` does not: add null to it")
    }
    return .enumeration(words)
  }

  private func allowNothing(_ keywords: [String], beside keyword: String) {
    for entry in cursor.node.entries ?? [] where keywords.contains(entry.key.text) {
      reading.note(
        entry.key.range.start, .unsupported, "unsupported", "`\(entry.key.text)` beside `\(keyword)` is not compiled")
    }
  }

  // MARK: Numbers

  func number() -> Schema.NumberRules {
    var rules = bounds()
    if let format = rules.format, format != "double" {
      reading.note(
        cursor.position("format"), .unsupported, "unsupported", "the format `\(format)` of numbers is not compiled")
      rules.format = nil
    }
    return rules
  }

  func integer() -> Schema.NumberRules {
    var rules = bounds()
    for (keyword, bound) in [("minimum", rules.minimum), ("maximum", rules.maximum)] {
      guard let bound, bound.rounded() != bound || bound.magnitude > Double(1 << 53) else { continue }
      reading.note(
        cursor.position(keyword), .unsupported, "bounds",
        "`\(keyword)` of integers is compiled where it is whole and within ±2^53; all integers are within 64 bits")
    }
    switch rules.format {
    case nil, "int64": break
    case "int32":
      rules.minimum = max(rules.minimum ?? Double(Int32.min), Double(Int32.min))
      rules.maximum = min(rules.maximum ?? Double(Int32.max), Double(Int32.max))
      for (keyword, bound) in [("minimum", cursor.node["minimum"]), ("maximum", cursor.node["maximum"])] {
        guard let bound, let number = bound.number, Int32(exactly: number.rounded()) == nil else { continue }
        reading.note(bound, "bounds", "`\(keyword)` is outside the range of `int32`")
      }
    case let format?:
      reading.note(
        cursor.position("format"), .unsupported, "unsupported", "the format `\(format)` of integers is not compiled")
    }
    return rules
  }

  private func bounds() -> Schema.NumberRules {
    let rules = Schema.NumberRules(
      format: cursor.string("format"), minimum: cursor.number("minimum"), maximum: cursor.number("maximum"))
    cursor.checkOrder("minimum", rules.minimum, "maximum", rules.maximum)
    return rules
  }

}

extension Cursor {
  /// Notes a lower bound that is above the upper one: nothing would fit.
  func checkOrder<Bound: Comparable>(_ least: String, _ low: Bound?, _ most: String, _ high: Bound?) {
    guard let low, let high, low > high else { return }
    reading.note(position(most), .error, "bounds", "nothing fits: `\(least)` is greater than `\(most)`")
  }
}
