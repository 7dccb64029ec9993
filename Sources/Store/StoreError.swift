import PostgreSQL

/// Why the store did not do what was asked.
public enum StoreError: Error, Sendable, Equatable {
  /// The database does not answer; it is worth trying again.
  case unavailable(String)
  /// Another row has this value already; the constraint's name tells which value.
  case duplicate(constraint: String)
  /// The row that this one belongs to is gone.
  case orphaned(constraint: String)
  /// A worker that lost its lease tried to write.
  case fenced
  /// No list of this store gave this position of a page.
  case invalidPosition
  /// A defect: a statement that the database refuses, or a row that cannot be read.
  case failed(String)

  init(_ error: PostgreSQLError) {
    switch error {
    case .unavailable, .timedOut, .canceled: self = .unavailable("\(error)")
    case .server(let server) where server.isUniqueViolation: self = .duplicate(constraint: server.constraint ?? "")
    case .server(let server) where server.isForeignKeyViolation: self = .orphaned(constraint: server.constraint ?? "")
    case .server(let server) where server.isRetryable: self = .unavailable("\(error)")
    case .server, .unexpected: self = .failed("\(error)")
    }
  }
}
