/// Why a simulated cluster could not be started.
public enum SimulationError: Error, Sendable, Equatable, CustomStringConvertible {
  /// The address and port could not be listened on.
  case cannotListen(address: String, port: Int, reason: String)
  /// OpenSSL could not make a key, a certificate or a context.
  case tls(String)
  /// A rule's pattern is not a regular expression.
  case invalidPattern(String)

  public var description: String {
    switch self {
    case .cannotListen(let address, let port, let reason): "Cannot listen on \(address):\(port): \(reason)"
    case .tls(let reason): "Cannot prepare TLS: \(reason)"
    case .invalidPattern(let pattern): "Not an extended regular expression: \(pattern)"
    }
  }
}
