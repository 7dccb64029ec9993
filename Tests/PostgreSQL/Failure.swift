import PostgreSQL

/// The error that `body` throws.
func failure(_ body: () async throws -> some Any) async -> PostgreSQLError? {
  do {
    _ = try await body()
    return nil
  } catch {
    return error as? PostgreSQLError
  }
}

extension PostgreSQLError {
  var sqlState: String? { if case .server(let error) = self { error.sqlState } else { nil } }
  var isUnavailable: Bool { if case .unavailable = self { true } else { false } }
  var isUnexpected: Bool { if case .unexpected = self { true } else { false } }
}
