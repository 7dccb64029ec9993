import CPQ

extension Connection {
  /// The limit for what the server should answer at once: a rollback, resetting a session, LISTEN.
  private static var shortLimit: Duration { .seconds(5) }

  /// Ends the transaction with COMMIT, if any statement was run in it.
  /// - Throws: the server's refusal, as of a deferred constraint; SQLSTATE 25P02 when a statement had failed.
  func commit() throws(PostgreSQLError) {
    guard isInTransaction else { return }
    if Task.isCancelled { throw .canceled }
    // The server answers COMMIT of a failed transaction with success, and rolls back.
    isInTransaction = false
    guard try control("COMMIT", limit: statementTimeout, heedsCancellation: true) == "COMMIT" else {
      throw .server(
        ServerError(sqlState: "25P02", message: "a statement of the transaction had failed: it was rolled back"))
    }
  }

  /// Undoes the transaction; a connection on which that fails is given up, which undoes it as well.
  func rollback() {
    isInTransaction = false
    guard let session, session.isUsable, !session.isIdle else { return }
    if (try? control("ROLLBACK")) == nil { session.abandon() }
  }

  /// Undoes the transaction, if it has not ended yet, and then calls `done`.
  func rollback(then done: (isolated Connection) -> Void) {
    rollback()
    done(self)
  }

  /// Brings the session back to the state of a new one: no locks, settings, temporary tables, listens.
  func reset() {
    rollback()
    statements.removeAll()
    if (try? control("DISCARD ALL")) == nil { session?.abandon() }
  }

  /// Runs a statement without parameters or rows in a round trip of its own; its command tag.
  @discardableResult
  func control(
    _ sql: String, limit: Duration = shortLimit, heedsCancellation: Bool = false
  ) throws(PostgreSQLError) -> String {
    let session = try opened()
    var round = Round(limit: limit, heedsCancellation: heedsCancellation)
    try session.send(control: sql)
    try session.sync()
    var tag = ""
    let refusal = try session.receive(&round) { _, rows in tag = rows.tag }
    if let refusal { throw .server(refusal.error) }
    return tag
  }
}

extension Rows {
  /// The command's name and counts, as `INSERT 0 1`.
  var tag: String { PQcmdStatus(result).map { String(cString: $0) } ?? "" }
}
