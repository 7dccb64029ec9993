import Formats
import Pattern
import Values

/// `minLength`, `maxLength`, `pattern` and the formats of texts.
struct StringRules: Sendable {
  fileprivate let minLength: Int?
  fileprivate let maxLength: Int?
  fileprivate let pattern: Pattern?
  fileprivate let format: Format?

  init?(_ keywords: Keywords, _ vocabularies: Vocabularies) throws(JSONSchemaError) {
    let isValidated = vocabularies.contains(.validation)
    minLength = isValidated ? try keywords.count("minLength") : nil
    maxLength = isValidated ? try keywords.count("maxLength") : nil
    pattern = isValidated ? try keywords.pattern("pattern") : nil
    let isFormatted = vocabularies.contains(.format) && keywords.compiler.assertsFormats
    format = isFormatted ? try keywords.text("format").flatMap(Format.init) : nil
    if minLength == nil, maxLength == nil, pattern == nil, format == nil { return nil }
  }
}

extension Evaluation {
  mutating func judge(_ rules: StringRules, _ text: String, isSecret: Bool) -> Bool {
    var fits = true
    if rules.minLength != nil || rules.maxLength != nil {
      let length = text.unicodeScalars.count
      if let least = rules.minLength, length < least {
        let demand = "must have at least \(Sentence.counted(least, "character")), has \(length)"
        fits = fault("minLength", length == 0 ? "must not be empty" : demand)
      }
      if let most = rules.maxLength, length > most {
        fits = fault("maxLength", "must have at most \(Sentence.counted(most, "character")), has \(length)")
      }
    }
    if let pattern = rules.pattern, !pattern.matches(text) {
      fits = fault("pattern", "must match \(pattern.source)" + (isSecret ? "" : ", is \(Sentence.quoted(text))"))
    }
    if let format = rules.format, !format.accepts(text) {
      fits = fault("format", "must be \(format.phrase)" + (isSecret ? "" : ", is \(Sentence.quoted(text))"))
    }
    return fits
  }
}
