import PostgreSQL
import Synchronization

/// The statements that lists have been asked for with, so that their texts are not put together each time.
final class StatementTexts: Sendable {
  private struct Key: Hashable {
    let list: String
    let order: String
    let clause: String
  }

  private let known = Mutex<[Key: Statement]>([:])

  /// The statement for a list, an order and a clause; `text` is asked for it once.
  func statement(key list: String, _ order: String, _ clause: String, _ text: () -> String) -> Statement {
    let key = Key(list: list, order: order, clause: clause)
    if let statement = known.withLock({ $0[key] }) { return statement }
    let statement = Statement(text())
    // Clauses come from a limited set of pieces, so there is no end to look after.
    known.withLock { $0[key] = statement }
    return statement
  }
}
