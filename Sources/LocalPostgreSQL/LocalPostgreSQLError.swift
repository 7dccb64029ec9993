/// Why there is no private server.
public enum LocalPostgreSQLError: Error, Sendable, CustomStringConvertible {
  /// PostgreSQL's programs are not there, or not those of the version that the folder was made with.
  case notInstalled(String)
  /// The folder cannot be used.
  case folder(path: String, reason: String)
  /// A program of PostgreSQL's failed; `output` is the end of what it said.
  case failed(program: String, output: String)

  public var description: String {
    switch self {
    case .notInstalled(let what): "PostgreSQL is not installed: \(what)"
    case .folder(let path, let reason): "cannot use the folder \(path): \(reason)"
    case .failed(let program, let output): "\(program) failed: \(output)"
    }
  }
}
