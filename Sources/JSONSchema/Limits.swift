/// What a judgement may cost.
enum Limits {
  /// Schemas entered within each other, through the value or through references: about 1 MiB of stack, 4 in a debug build.
  static let depth = 600

  /// Schemas entered altogether: some seconds.
  static let steps = 10_000_000

  /// Values inside values that are searched for resources.
  static let nesting = 500

  /// Values of an enumeration that a message lists.
  static let listed = 12
}
