/// One round trip: how long it may take, whether it stops when its task is cancelled, and what became of that.
struct Round {
  var deadline: Deadline
  /// False for what must be finished in any case, as a rollback.
  let heedsCancellation: Bool
  /// `timedOut` or `canceled` once the round is to end early.
  var interruption: PostgreSQLError?
  var request: CancelRequest?

  init(limit: Duration, heedsCancellation: Bool = true) {
    deadline = .after(limit)
    self.heedsCancellation = heedsCancellation
  }

  /// Whether it still makes a difference that the task is cancelled.
  var mayBeCanceled: Bool { heedsCancellation && interruption == nil }
}
