/// A parsed pattern. Groups leave no trace: what they captured is of no use to a schema.
indirect enum Expression {
  case set(ScalarSet)
  case assertion(Assertion)
  /// One after the other; none at all is the empty pattern.
  case sequence([Expression])
  case alternatives([Expression])
  /// Lazy and greedy repetition match the same texts.
  case repetition(Expression, minimum: Int, maximum: Int?)
}

/// A condition on the place between two characters.
enum Assertion: Hashable {
  case start
  case end
  case wordBoundary
  case noWordBoundary
}
