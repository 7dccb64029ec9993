import CPQ

extension Connection {
  /// Runs a text of several statements, without parameters and rows, by the simple protocol.
  func script(_ sql: String, limit: Duration, for purpose: Purpose) throws(PostgreSQLError) {
    if Task.isCancelled { throw .canceled }
    guard !sql.utf8.contains(0) else { throw .unexpected("a script holds U+0000") }
    if let begin = begin(for: purpose) {
      try control(begin)
      isInTransaction = true
    }
    var round = Round(limit: limit)
    if let error = try opened().run(script: sql, &round) { throw .server(error) }
  }
}

extension Session {
  /// Leaves pipeline mode for a text of several statements; the first refusal, which ends it.
  fileprivate func run(script sql: String, _ round: inout Round) throws(PostgreSQLError) -> ServerError? {
    try check(PQexitPipelineMode(handle))
    try check(PQsendQuery(handle, sql))
    markUnsent()
    var refusal: ServerError?
    while let result = try next(&round) {
      defer { PQclear(result) }
      switch PQresultStatus(result) {
      case PGRES_TUPLES_OK, PGRES_COMMAND_OK, PGRES_EMPTY_QUERY: break
      case PGRES_FATAL_ERROR: refusal = try refused(result)
      default: throw outOfStep()
      }
    }
    finish(round)
    guard PQstatus(handle) == CONNECTION_OK else { throw lost() }
    try check(PQenterPipelineMode(handle))
    if let interruption = round.interruption, refusal?.sqlState == "57014" { throw interruption }
    return refusal
  }
}
