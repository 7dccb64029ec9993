import JSON

/// What a judgement may cost.
enum Limits {
  /// Schemas entered within each other, through the value or through references: about 1 MiB of stack, 4 in a debug build.
  static let depth = 600

  /// Schemas entered altogether for a value of a few parts: a moment. Alternatives that refer back to themselves multiply
  /// with the depth of a value, so that a short one could cost whatever it liked.
  static let steps = 200_000

  /// Schemas entered altogether for `value`: as many as its parts can need, and never more than some seconds.
  static func steps(for value: JSONValue) -> Int { min(10_000_000, steps + 5_000 * parts(of: value)) }

  private static func parts(of value: JSONValue) -> Int {
    switch value {
    case .array(let elements): elements.reduce(1) { $0 + parts(of: $1) }
    case .object(let members): members.reduce(1) { $0 + parts(of: $1.value) }
    default: 1
    }
  }

  /// Values inside values that are searched for resources.
  static let nesting = 500

  /// Values of an enumeration that a message lists.
  static let listed = 12
}
