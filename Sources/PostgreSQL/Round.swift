/// One round trip: how long it may take, whether it stops when its task is cancelled, and what became of that.
struct Round {
  var deadline: Deadline
  /// False for what must be finished in any case, as a rollback.
  let heedsCancellation: Bool
  /// `timedOut` or `canceled` once the round is to end early.
  var interruption: PostgreSQLError?
  /// The last request to cancel, and when the next is due.
  var request: CancelRequest?
  var nextRequest: Deadline?

  init(limit: Duration, heedsCancellation: Bool = true) {
    deadline = .after(limit)
    self.heedsCancellation = heedsCancellation
  }

  /// Whether it still makes a difference that the task is cancelled.
  var mayBeCanceled: Bool { heedsCancellation && interruption == nil }
}
