/// What a judgement may cost.
enum Limits {
  /// Schemas entered within each other, through the value or through references, on a stack of the usual size.
  static let depth = 600

  /// Schemas entered altogether: some seconds.
  static let steps = 20_000_000

  /// Values inside values that are searched for resources.
  static let nesting = 500

  /// Values of an enumeration that a message lists.
  static let listed = 12
}
