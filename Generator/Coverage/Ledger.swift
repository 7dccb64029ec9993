import Synchronization

/// What an emitter makes of the contract's constraints: it notes each one where it writes the text for it.
final class Ledger: Sendable {
  /// That of the thread.
  @TaskLocal static var current: Ledger?
  private let noted = Mutex<Set<DeclaredConstraint>>([])

  /// The constraints that are noted while `emit` runs.
  static func recording(_ emit: () -> Void) -> Set<DeclaredConstraint> {
    let ledger = Ledger()
    $current.withValue(ledger, operation: emit)
    return ledger.noted.withLock { $0 }
  }

  /// Notes a constraint; does nothing where nobody asks.
  static func note(_ constraint: @autoclosure () -> DeclaredConstraint) {
    guard let current else { return }
    let constraint = constraint()
    current.noted.withLock { _ = $0.insert(constraint) }
  }

  static func note(_ keyword: DeclaredConstraint.Keyword, of schema: Schema) {
    note(DeclaredConstraint(keyword, of: schema))
  }
}

extension Contract {
  /// Notes that null is dealt with where `schema`, or the one that it refers to, allows it.
  func noteNull(of schema: Schema) {
    for schema in [schema, resolved(schema)] where schema.isNullable { Ledger.note(.null, of: schema) }
  }
}
