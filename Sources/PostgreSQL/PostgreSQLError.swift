/// Why a statement was not carried out, or why its answer could not be read.
public enum PostgreSQLError: Error, Sendable, Equatable {
  /// No server: it cannot be reached, the connection was lost, the server is starting or stopping (SQLSTATE class
  /// 08 and 57P0x), or no connection became free within `acquireTimeout`. Trying again later may help; whether a
  /// statement that was under way took effect is not known.
  case unavailable(String)
  /// The server refused the statement.
  case server(ServerError)
  /// The statement took longer than its limit and was cancelled.
  case timedOut
  /// The Swift task was cancelled; a statement that was under way was cancelled with it.
  case canceled
  /// The program and the database do not fit: a column of another type, a null where none may be, a misused API.
  case unexpected(String)

  /// What a reader of rows threw; an error of another module becomes `unexpected`.
  init(reading error: any Error) {
    self = error as? PostgreSQLError ?? .unexpected("a row cannot be read: \(error)")
  }
}

/// What the server said about a statement that it refused.
public struct ServerError: Sendable, Equatable {
  /// The five characters of PostgreSQL's appendix A, as `23505` for a unique violation.
  public let sqlState: String
  /// The primary message, one line.
  public let message: String
  /// The secondary message; it often quotes values of the row, so it stays out of `description`.
  public let detail: String?
  /// The name of the violated constraint, for the errors of class 23.
  public let constraint: String?

  public init(sqlState: String, message: String, detail: String? = nil, constraint: String? = nil) {
    self.sqlState = sqlState
    self.message = message
    self.detail = detail
    self.constraint = constraint
  }

  /// A row with the same key is there already (23505).
  public var isUniqueViolation: Bool { sqlState == "23505" }
  /// A referenced row is missing, or a row is still referenced (23503).
  public var isForeignKeyViolation: Bool { sqlState == "23503" }
  /// The transaction met another one and may succeed when it is run again (40001, 40P01).
  public var isRetryable: Bool { sqlState == "40001" || sqlState == "40P01" }
}

extension PostgreSQLError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .unavailable(let reason): "PostgreSQL is unavailable: \(reason)"
    case .server(let error): "PostgreSQL refused the statement: \(error)"
    case .timedOut: "the PostgreSQL statement took too long and was cancelled"
    case .canceled: "the task that ran the PostgreSQL statement was cancelled"
    case .unexpected(let what): "unexpected in PostgreSQL: \(what)"
    }
  }
}

extension ServerError: CustomStringConvertible {
  public var description: String {
    if let constraint { "\(message) (\(sqlState), \(constraint))" } else { "\(message) (\(sqlState))" }
  }
}
