import CPQ
import Glibc
import Synchronization

/// One connection of the pool: its server session, its prepared statements, its thread.
///
/// All that it does runs on its own thread, one round trip after the other, and may block there.
actor Connection {
  private let thread: ConnectionThread
  nonisolated let wakeup: Wakeup
  nonisolated var unownedExecutor: UnownedSerialExecutor { thread.asUnownedSerialExecutor() }

  private(set) var session: Session?
  private let socket = Atomic<Int32>(-1)
  var statements = StatementCache()
  var bound = BoundParameters()
  /// Whether BEGIN has been sent for a `Transaction` that has not ended.
  var isInTransaction = false
  let statementTimeout: Duration

  /// Opens a connection.
  /// - Throws: `unavailable`; `canceled` when the task was cancelled meanwhile.
  static func open(_ configuration: PostgreSQLConfiguration) async throws(PostgreSQLError) -> Connection {
    let thread = ConnectionThread()
    try thread.start()
    let connection = Connection(thread, statementTimeout: configuration.statementTimeout)
    try await connection.perform { connection throws(PostgreSQLError) in
      try connection.connect(configuration)
    }
    return connection
  }

  private init(_ thread: ConnectionThread, statementTimeout: Duration) {
    self.thread = thread
    self.statementTimeout = statementTimeout
    wakeup = Wakeup()
  }

  deinit {
    thread.stop()
  }

  private func connect(_ configuration: PostgreSQLConfiguration) throws(PostgreSQLError) {
    let session = try Session.connect(configuration, wakeup: wakeup)
    socket.store(PQsocket(session.handle), ordering: .relaxed)
    self.session = session
  }

  /// Runs `body` on the connection's thread; a cancellation of the calling task reaches the round trip in it.
  nonisolated func perform<Answer: Sendable>(
    _ body: @Sendable (isolated Connection) throws(PostgreSQLError) -> Answer
  ) async throws(PostgreSQLError) -> Answer {
    let result = await withTaskCancellationHandler {
      await run(body)
    } onCancel: {
      wakeup.signal()
    }
    return try result.get()
  }

  private func run<Answer: Sendable>(
    _ body: @Sendable (isolated Connection) throws(PostgreSQLError) -> Answer
  ) -> Result<Answer, PostgreSQLError> {
    do {
      return .success(try body(self))
    } catch {
      return .failure(error)
    }
  }

  /// The open session.
  func opened() throws(PostgreSQLError) -> Session {
    guard let session, session.isUsable else { throw .unavailable("the connection was lost") }
    return session
  }

  /// Whether the pool may give the connection to someone else.
  var isReusable: Bool {
    guard let session else { return false }
    return session.isUsable && session.isIdle && !wakeup.isEvicted
  }

  /// Whether the server has something to say although nobody uses the connection: most likely, that it is gone.
  nonisolated var hasUnreadInput: Bool {
    var polled = pollfd(fd: socket.load(ordering: .relaxed), events: Int16(POLLIN), revents: 0)
    return poll(&polled, 1, 0) != 0
  }
}
