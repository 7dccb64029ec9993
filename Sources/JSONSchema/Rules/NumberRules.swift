import Formats
import JSON

/// `minimum`, `exclusiveMinimum`, `maximum`, `exclusiveMaximum`, `multipleOf` and the formats of numbers.
struct NumberRules: Sendable {
  fileprivate var minimum: ExactNumber?
  fileprivate var exclusiveMinimum: ExactNumber?
  fileprivate var maximum: ExactNumber?
  fileprivate var exclusiveMaximum: ExactNumber?
  fileprivate var divisor: (number: ExactNumber, decimal: ExactDecimal)?
  fileprivate var format: NumberFormat?

  init?(_ keywords: Keywords) throws(JSONSchemaError) {
    minimum = try keywords.number("minimum")
    exclusiveMinimum = try keywords.number("exclusiveMinimum")
    maximum = try keywords.number("maximum")
    exclusiveMaximum = try keywords.number("exclusiveMaximum")
    if let number = try keywords.number("multipleOf") {
      guard number > .integer(0) else { throw keywords.failure("multipleOf", "must be more than 0, is \(number.text)") }
      divisor = (number, ExactDecimal(number))
    }
    if minimum == nil, exclusiveMinimum == nil, maximum == nil, exclusiveMaximum == nil, divisor == nil { return nil }
  }

  fileprivate init(format: NumberFormat) { self.format = format }
}

extension Node {
  func addNumberFormat(_ keywords: Keywords) throws(JSONSchemaError) {
    guard keywords.compiler.assertsFormats, let name = try keywords.text("format"),
      let format = NumberFormat(rawValue: name)
    else { return }
    if numbers == nil { numbers = NumberRules(format: format) } else { numbers?.format = format }
  }
}

extension Evaluation {
  mutating func judge(_ rules: NumberRules, _ number: ExactNumber) -> Bool {
    var fits = true
    if let bound = rules.minimum, number < bound {
      fits = fault("minimum", "must be at least \(bound.text), is \(number.text)")
    }
    if let bound = rules.exclusiveMinimum, number <= bound {
      fits = fault("exclusiveMinimum", "must be more than \(bound.text), is \(number.text)")
    }
    if let bound = rules.maximum, number > bound {
      fits = fault("maximum", "must be at most \(bound.text), is \(number.text)")
    }
    if let bound = rules.exclusiveMaximum, number >= bound {
      fits = fault("exclusiveMaximum", "must be less than \(bound.text), is \(number.text)")
    }
    if let divisor = rules.divisor, !ExactDecimal(number).isMultiple(of: divisor.decimal) {
      fits = fault("multipleOf", "must be a multiple of \(divisor.number.text), is \(number.text)")
    }
    if let format = rules.format, !format.accepts(number) {
      fits = fault("format", "must be \(format.phrase), is \(number.text)")
    }
    return fits
  }
}

extension NumberFormat {
  fileprivate func accepts(_ number: ExactNumber) -> Bool {
    switch number {
    case .integer(let value): accepts(value)
    case .double(let value): accepts(value)
    }
  }
}
