/// Why there is no complete answer.
public enum HTTPClientError: Error, Sendable, Equatable {
  /// What a request was doing when its time was up.
  public enum Phase: Sendable, Equatable {
    /// Waiting for one of the host's connections to be free.
    case turn
    /// Resolving, connecting, agreeing on TLS.
    case connection
    /// The request was on its way or the answer awaited.
    case answer
  }

  /// The name does not resolve, nobody listens, or the peer hung up before TLS stood.
  case unreachable(cause: String)

  /// The peer is not the one that `ServerTrust` asks for, or there is no TLS to be had with it.
  case tlsRefused(cause: String)

  /// Time was up, for connecting or for the whole.
  case timedOut(Phase)

  /// The connection broke before the answer was complete, or what came was not HTTP.
  case cut(cause: String, sent: Bool)

  /// The answer's body is longer than the request allows.
  case bodyTooLarge(limit: Int)

  /// The task was canceled or the client closed.
  case canceled(sent: Bool)

  /// The request holds what cannot be sent as it stands.
  case invalidRequest(cause: String)

  /// Whether the server may have acted on the request. False means certainly not.
  public var mayHaveBeenReceived: Bool {
    switch self {
    case .unreachable, .tlsRefused, .invalidRequest: false
    case .timedOut(let phase): phase == .answer
    case .cut(_, let sent): sent
    case .bodyTooLarge: true
    case .canceled(let sent): sent
    }
  }
}

extension HTTPClientError: CustomStringConvertible {
  /// A sentence for a person, without anything secret.
  public var description: String {
    switch self {
    case .unreachable(let cause): "The server is unreachable: \(cause)."
    case .tlsRefused(let cause): "No trusted TLS connection to the server: \(cause)."
    case .timedOut(.turn): "All connections to the server were busy for too long."
    case .timedOut(.connection): "The server took too long to accept a connection."
    case .timedOut(.answer): "The server took too long to answer."
    case .cut(let cause, _): "The connection broke before the answer was complete: \(cause)."
    case .bodyTooLarge(let limit): "The answer is larger than \(limit) bytes."
    case .canceled: "The request was canceled."
    case .invalidRequest(let cause): "The request cannot be sent: \(cause)."
    }
  }
}
