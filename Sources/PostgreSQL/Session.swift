import CPQ
import Glibc

/// One libpq connection in pipeline mode, used by one thread at a time.
///
/// It waits only in `poll(2)`, for the server or for a wakeup, and never longer than a round's deadline.
final class Session {
  let handle: OpaquePointer
  let wakeup: Wakeup
  /// False once the connection cannot be used any more: it was lost, or it is out of step with the server.
  private(set) var isUsable = true
  private let cancelTimeout: Duration
  private var hasUnsent = false
  private let polled = UnsafeMutablePointer<pollfd>.allocate(capacity: 2)

  /// Takes an open libpq connection over.
  init(_ handle: OpaquePointer, wakeup: Wakeup, cancelTimeout: Duration) throws(PostgreSQLError) {
    self.handle = handle
    self.wakeup = wakeup
    self.cancelTimeout = cancelTimeout
    polled[0] = pollfd(fd: PQsocket(handle), events: Int16(POLLIN), revents: 0)
    polled[1] = pollfd(fd: wakeup.descriptor, events: Int16(POLLIN), revents: 0)
    guard PQsetnonblocking(handle, 1) == 0, PQenterPipelineMode(handle) == 1 else { throw lost() }
  }

  deinit {
    polled.deallocate()
    PQfinish(handle)
  }

  /// Whether the server is between transactions, as every pooled connection must be.
  var isIdle: Bool { PQtransactionStatus(handle) == PQTRANS_IDLE }

  /// Marks the connection as lost and gives the error that tells why.
  func lost() -> PostgreSQLError {
    isUsable = false
    return .unavailable(Session.reason(handle))
  }

  /// Marks the connection as out of step with the server.
  func abandon() { isUsable = false }

  /// libpq's last message for a connection, on one line. It names hosts and users, never a password.
  static func reason(_ handle: OpaquePointer) -> String {
    let message = PQerrorMessage(handle).map { String(cString: $0) } ?? ""
    let lines = message.split { $0.isNewline }.map { $0.drop { $0.isWhitespace } }
    return lines.isEmpty ? "the connection failed" : lines.joined(separator: "; ")
  }
}

// MARK: - Sending

extension Session {
  /// Queues a statement that is run once.
  func send(once sql: String, _ parameters: borrowing BoundParameters) throws(PostgreSQLError) {
    let types = parameters.types
    try check(
      parameters.withArrays { count, values, lengths, formats in
        PQsendQueryParams(handle, sql, count, types, values, lengths, formats, 1)
      })
  }

  /// Queues a statement without parameters.
  func send(control sql: String) throws(PostgreSQLError) {
    try check(PQsendQueryParams(handle, sql, 0, nil, nil, nil, nil, 1))
  }

  /// Queues the preparing of `sql` as `name`.
  func send(prepare sql: String, as name: String, types: [UInt32]) throws(PostgreSQLError) {
    try check(PQsendPrepare(handle, name, sql, Int32(types.count), types))
  }

  /// Queues the running of what was prepared as `name`.
  func send(prepared name: String, _ parameters: borrowing BoundParameters) throws(PostgreSQLError) {
    try check(
      parameters.withArrays { count, values, lengths, formats in
        PQsendQueryPrepared(handle, name, count, values, lengths, formats, 1)
      })
  }

  /// Ends the round trip's requests: until here, the server runs them as one implicit transaction.
  func sync() throws(PostgreSQLError) {
    try check(PQpipelineSync(handle))
    markUnsent()
  }

  /// Says that something was queued that `next` has to flush.
  func markUnsent() { hasUnsent = true }

  func check(_ success: Int32) throws(PostgreSQLError) {
    guard success == 1 else { throw lost() }
  }
}

// MARK: - Waiting

extension Session {
  /// The next result, nil between the results of one request and the next.
  func next(_ round: inout Round) throws(PostgreSQLError) -> OpaquePointer? {
    if hasUnsent { try flush() }
    while PQisBusy(handle) == 1 { try wait(&round) }
    return PQgetResult(handle)
  }

  /// Waits for the server, the deadline or a cancellation, and takes in what the server sent.
  func wait(_ round: inout Round) throws(PostgreSQLError) {
    polled[0].events = Int16(hasUnsent ? POLLIN | POLLOUT : POLLIN)
    let limit = round.deadline.milliseconds
    let ready = poll(polled, 2, min(limit, round.nextRequest?.milliseconds ?? limit))
    if ready < 0 && errno != EINTR { throw lost() }
    if ready > 0 && polled[0].revents != 0 {
      guard PQconsumeInput(handle) == 1 else { throw lost() }
      if hasUnsent { try flush() }
    }
    if ready > 0 && polled[1].revents != 0 {
      wakeup.clear()
      if round.mayBeCanceled, Task.isCancelled || wakeup.isEvicted { try interrupt(&round, .canceled) }
    }
    // Rows that keep coming do not put the deadline off.
    if limit == 0 && PQisBusy(handle) == 1 { try interrupt(&round, .timedOut) }
    if round.nextRequest?.milliseconds == 0 && PQisBusy(handle) == 1 { requestCancel(&round) }
  }

  /// Waits for the server to say something on its own; false when it did not until `deadline`.
  func waitForInput(until deadline: Deadline) throws(PostgreSQLError) -> Bool {
    polled[0].events = Int16(POLLIN)
    while true {
      if Task.isCancelled || wakeup.isEvicted { throw .canceled }
      let ready = poll(polled, 2, deadline.milliseconds)
      if ready < 0 && errno != EINTR { throw lost() }
      if ready > 0 && polled[1].revents != 0 { wakeup.clear() }
      if ready > 0 && polled[0].revents != 0 {
        guard PQconsumeInput(handle) == 1 else { throw lost() }
        return true
      }
      if ready == 0 && deadline.milliseconds == 0 { return false }
    }
  }

  /// Ends a round whose results have all come. A cancel request that is still on its way could hit the next round,
  /// so it is waited for.
  func finish(_ round: Round) {
    guard round.interruption != nil else { return }
    guard let request = round.request else { return abandon() }
    while !request.isFinished {
      guard round.deadline.milliseconds > 0 else { return abandon() }
      wakeup.wait(until: round.deadline)
    }
  }

  private func flush() throws(PostgreSQLError) {
    switch PQflush(handle) {
    case 0: hasUnsent = false
    case 1: hasUnsent = true
    default: throw lost()
    }
  }

  /// At first asks the server to cancel and gives it a short time to answer; when that has passed too, gives up.
  private func interrupt(_ round: inout Round, _ why: PostgreSQLError) throws(PostgreSQLError) {
    if let earlier = round.interruption {
      abandon()
      throw earlier
    }
    round.interruption = why
    round.deadline = .after(cancelTimeout)
    requestCancel(&round)
  }

  /// Asks the server to cancel; again and again, for it forgets what comes before it has begun with the statement.
  private func requestCancel(_ round: inout Round) {
    if round.request?.isFinished != false {
      round.request = CancelRequest.start(for: handle, wakeup: wakeup) ?? round.request
    }
    round.nextRequest = .after(.milliseconds(250))
  }
}
