import CPQ

/// A request of a round trip that the server refused, and its place among the round's requests.
struct Refusal {
  let request: Int
  let error: ServerError
}

extension Session {
  /// Sends what is queued and takes in the answers, until the one to `sync`.
  ///
  /// Calls `read` with each request's number and rows, as long as nothing has failed. After a refusal the server
  /// skips the rest of the round.
  /// - Throws: what `read` threw, after all answers have come; `timedOut`, `canceled`, `unavailable`.
  func receive(
    _ round: inout Round, _ read: (Int, borrowing Rows) throws(PostgreSQLError) -> Void
  ) throws(PostgreSQLError) -> Refusal? {
    var request = 0
    var isAnswered = false
    var refusal: Refusal?
    var unreadable: PostgreSQLError?
    while true {
      guard let result = try next(&round) else {
        guard PQstatus(handle) == CONNECTION_OK else { throw lost() }
        guard isAnswered else { throw outOfStep() }
        isAnswered = false
        request += 1
        continue
      }
      isAnswered = true
      switch PQresultStatus(result) {
      case PGRES_TUPLES_OK, PGRES_COMMAND_OK, PGRES_EMPTY_QUERY:
        let rows = Rows(result)
        guard refusal == nil, unreadable == nil else { continue }
        do { try read(request, rows) } catch { unreadable = error }
      case PGRES_FATAL_ERROR:
        defer { PQclear(result) }
        let error = try refused(result)
        if refusal == nil { refusal = Refusal(request: request, error: error) }
      case PGRES_PIPELINE_ABORTED:
        PQclear(result)
      case PGRES_PIPELINE_SYNC:
        PQclear(result)
        finish(round)
        if let unreadable { throw unreadable }
        if let interruption = round.interruption, refusal?.error.sqlState == "57014" { throw interruption }
        return refusal
      default:
        PQclear(result)
        throw outOfStep()
      }
    }
  }

  /// What the server said in a result of status `PGRES_FATAL_ERROR`.
  /// - Throws: `unavailable` when the connection ends with it.
  func refused(_ result: OpaquePointer) throws(PostgreSQLError) -> ServerError {
    func field(_ code: UInt8) -> String? {
      PQresultErrorField(result, Int32(code)).map { String(cString: $0) }
    }
    // Without a state, the message is libpq's own: the connection is lost.
    guard let state = field(UInt8(ascii: "C")) else { throw lost() }
    let message = field(UInt8(ascii: "M")) ?? ""
    if state.hasPrefix("08") || state.hasPrefix("57P") {
      abandon()
      throw .unavailable(message)
    }
    return ServerError(
      sqlState: state, message: message, detail: field(UInt8(ascii: "D")), constraint: field(UInt8(ascii: "n")))
  }

  /// The answers do not fit the requests, as after a COPY: the connection cannot be used any more.
  func outOfStep() -> PostgreSQLError {
    abandon()
    return .unexpected("an answer that belongs to no request (COPY is not supported)")
  }
}
