import Values
import YAML

/// Where two things are compared, and who cares.
struct Site {
  /// The node of `Ways`.
  let node: Int
  let direction: Direction
  let role: Role
  /// The media type of the body that it is in; nil for parameters and headers, whose values are text.
  var mediaType: String?
  /// Whether a value alone is a list of one, as in `ids=7`.
  var isRepeatable = false
  /// Whether every request has it, so that its default stands for nothing.
  var isAlwaysGiven = false
  /// Whether it is a part of a value, such as a property.
  var isPart = false
  /// Why no client can be broken here, such as by a read-only property of a request; nil where one can.
  var muted: String?
  /// Whether it stands in a condition, where what narrows the part may widen the whole.
  var isConditional = false

  enum Role: Hashable { case parameter, header, body }

  /// Whether values are written as text, where a number and its digits are the same.
  var isText: Bool {
    guard let mediaType else { return true }
    let type = MediaType(mediaType)
    return !type.isJSON && !type.essence.hasSuffix("/*")
  }

  /// Whether values are written as XML.
  var isXML: Bool { mediaType.map { MediaType($0).isXML } ?? false }

  func level(of rule: Rule) -> Level {
    let level = rule.effect(direction).level
    if muted != nil { return min(level, .additive) }
    // Neither reading is safe: the graver one stands.
    if isConditional, level == .additive { return rule.effect(direction.opposite).level }
    return level
  }

  func reason(of rule: Rule) -> String {
    if let muted { return muted }
    if isConditional, level(of: rule) != rule.effect(direction).level {
      return "it stands in a condition, where what fits less may make the whole fit more or less"
    }
    return rule.effect(direction).reason
  }

  static let readOnly = "it is read-only, so no request has it"
  static let writeOnly = "it is write-only, so no answer has it"
  static let annotation = "it is for readers alone and holds values to nothing"
  static let unused = "no operation goes by it; only code that is generated from it has it"
  static let unsettled = "it is a draft, or of level alpha, which promises nothing"

  func at(_ node: Int) -> Site {
    Site(
      node: node, direction: direction, role: role, mediaType: mediaType, isPart: true, muted: muted,
      isConditional: isConditional)
  }
}
