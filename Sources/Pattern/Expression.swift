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
  /// What a look-around of the pattern, by its number, says of the place; the opposite where it is negated.
  case look(Int, isNegated: Bool)
}

extension Expression {
  /// What matches the same texts read backwards. Assertions are on places, and so stay as they are.
  var reversed: Expression {
    switch self {
    case .set, .assertion: self
    case .sequence(let parts): .sequence(parts.reversed().map(\.reversed))
    case .alternatives(let branches): .alternatives(branches.map(\.reversed))
    case .repetition(let part, let minimum, let maximum):
      .repetition(part.reversed, minimum: minimum, maximum: maximum)
    }
  }
}
