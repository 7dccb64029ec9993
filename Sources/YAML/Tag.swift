/// The tags of YAML 1.2's core schema: `!!str`, `!!int`, `!!float`, `!!bool`, `!!null`, `!!map`, `!!seq`.
enum Tag {
  /// What `!!` stands for.
  static let prefix = "tag:yaml.org,2002:"

  enum Outcome {
    case value(Scalar.Value)
    /// The text is not of the kind that the tag asks for.
    case mismatch(String)
    case unknown
  }

  /// What a scalar's text means under `tag`; `!` alone makes it a string.
  static func value(of text: String, tag: String) -> Outcome {
    switch tag {
    case "!", prefix + "str":
      return .value(.string(text))
    case prefix + "int":
      return CoreSchema.integer(text).map(Outcome.value) ?? .mismatch("an integer")
    case prefix + "float":
      return CoreSchema.float(text).map { .value(.float($0)) } ?? .mismatch("a number")
    case prefix + "bool":
      return CoreSchema.bool(text).map { .value(.bool($0)) } ?? .mismatch("`true` or `false`")
    case prefix + "null":
      return CoreSchema.isNull(text) ? .value(.null) : .mismatch("null")
    case prefix + "map":
      return .mismatch("a mapping")
    case prefix + "seq":
      return .mismatch("a sequence")
    default:
      return .unknown
    }
  }

  static func isKnown(_ tag: String) -> Bool {
    if case .unknown = value(of: "", tag: tag) { false } else { true }
  }

  /// The tag as people write it.
  static func shorthand(_ tag: String) -> String {
    tag.hasPrefix(prefix) ? "!!" + tag.dropFirst(prefix.count) : tag
  }

  static func unknownMessage(_ tag: String) -> String {
    "the tag \(shorthand(tag)) is unknown; known are !!str, !!int, !!float, !!bool, !!null, !!map and !!seq"
  }
}
