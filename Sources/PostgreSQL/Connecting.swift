import CPQ
import Glibc

extension Session {
  /// Connects and logs in, on the calling thread, within the configuration's `connectTimeout`.
  ///
  /// - Throws: `unavailable`; `canceled` when the task was cancelled meanwhile.
  static func connect(_ configuration: PostgreSQLConfiguration, wakeup: Wakeup) throws(PostgreSQLError) -> Session {
    let handle = try start(configuration)
    do {
      // By default notices go to standard error.
      _ = PQsetNoticeReceiver(handle, { _, _ in }, nil)
      try complete(handle, wakeup, until: .after(configuration.connectTimeout))
    } catch {
      PQfinish(handle)
      throw error
    }
    return try Session(handle, wakeup: wakeup, cancelTimeout: configuration.cancelTimeout)
  }

  private static func start(_ configuration: PostgreSQLConfiguration) throws(PostgreSQLError) -> OpaquePointer {
    // libpq quotes a malformed string in its message, and that may hold a password.
    guard let options = PQconninfoParse(configuration.connection, nil) else {
      throw .unavailable("the connection string is malformed")
    }
    PQconninfoFree(options)
    // A connection string as `dbname` is expanded; what follows it wins, what precedes it is a default.
    let keywords = ["fallback_application_name", "dbname", "client_encoding"]
    let values = [configuration.applicationName, configuration.connection, "UTF8"]
    let handle = withCStrings(keywords) { keywords in
      withCStrings(values) { values in PQconnectStartParams(keywords, values, 1) }
    }
    guard let handle else { throw .unavailable("out of memory") }
    guard PQstatus(handle) != CONNECTION_BAD else {
      let reason = reason(handle)
      PQfinish(handle)
      throw .unavailable(reason)
    }
    return handle
  }

  private static func complete(
    _ handle: OpaquePointer, _ wakeup: Wakeup, until deadline: Deadline
  ) throws(PostgreSQLError) {
    // Before the first PQconnectPoll, libpq wants the socket to become writable.
    var state = PGRES_POLLING_WRITING
    while true {
      switch state {
      case PGRES_POLLING_OK: return
      case PGRES_POLLING_READING: try wait(handle, POLLIN, wakeup, until: deadline)
      case PGRES_POLLING_WRITING: try wait(handle, POLLOUT, wakeup, until: deadline)
      default: throw .unavailable(reason(handle))
      }
      state = PQconnectPoll(handle)
    }
  }

  private static func wait(
    _ handle: OpaquePointer, _ event: Int32, _ wakeup: Wakeup, until deadline: Deadline
  ) throws(PostgreSQLError) {
    var polled = [
      pollfd(fd: PQsocket(handle), events: Int16(event), revents: 0),
      pollfd(fd: wakeup.descriptor, events: Int16(POLLIN), revents: 0),
    ]
    while true {
      if Task.isCancelled { throw .canceled }
      let limit = deadline.milliseconds
      guard limit > 0 else { throw .unavailable("no answer within the limit for connecting") }
      guard poll(&polled, 2, limit) > 0 else { continue }
      if polled[1].revents != 0 { wakeup.clear() }
      if polled[0].revents != 0 { return }
    }
  }
}

/// Calls `body` with the strings as a null-terminated array of C strings.
private func withCStrings<Result>(
  _ strings: [String], _ body: (UnsafePointer<UnsafePointer<CChar>?>?) -> Result
) -> Result {
  let copies = strings.map { strdup($0) }
  defer { copies.forEach { free($0) } }
  let pointers = copies.map { UnsafePointer($0) } + [nil]
  return pointers.withUnsafeBufferPointer { body($0.baseAddress) }
}
