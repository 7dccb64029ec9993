import HTTPClient

/// Why a call to a cluster gave nothing usable.
public enum RAPIError: Error, Sendable, Equatable {
  /// Nobody answers there; the request was not sent.
  case unreachable(cause: String)

  /// The peer is not the one that the endpoint trusts.
  case tlsRefused(cause: String)

  /// Time was up; `sent` tells whether the request was on its way by then.
  case timedOut(sent: Bool)

  /// The connection broke after the request was sent and before the answer was complete.
  case cut(cause: String)

  /// 401: user or password are wrong.
  case unauthorized

  /// 403: the user may not do this. The RAPI gives no detail.
  case forbidden

  /// 404.
  case notFound

  /// Another 4xx: what was asked cannot be, says Ganeti.
  case refused(status: Int, message: String)

  /// 502, 503, 504: the API stands and the master daemon behind it does not serve.
  case unavailable(status: Int, message: String)

  /// 500 or 501: Ganeti failed over the request.
  case fault(status: Int, message: String)

  /// An answer that is not what this resource answers: bad JSON, another shape, another status.
  case nonsense(String)

  /// The answer is longer than the endpoint allows.
  case tooLarge(limit: Int)

  case canceled(sent: Bool)

  /// Whether a change that was asked for may have reached Ganeti's queue all the same. False means certainly not.
  public var mayHaveBeenSubmitted: Bool {
    switch self {
    case .unreachable, .tlsRefused, .unauthorized, .forbidden, .notFound, .refused: false
    case .timedOut(let sent), .canceled(let sent): sent
    case .cut, .nonsense, .tooLarge: true
    // 503 is a queue that is full or drained, or a console that is none; 502 and 504 break off a talk with the queue.
    case .unavailable(let status, _): status != 503
    // 501 is a method that the resource does not have.
    case .fault(let status, _): status != 501
    }
  }
}

extension RAPIError: CustomStringConvertible {
  /// A sentence for a person, without anything secret.
  public var description: String {
    switch self {
    case .unreachable(let cause): "The cluster is unreachable: \(cause)."
    case .tlsRefused(let cause): "The cluster's certificate is not trusted: \(cause)."
    case .timedOut: "The cluster did not answer in time."
    case .cut(let cause): "The connection to the cluster broke before the answer was complete: \(cause)."
    case .unauthorized: "The cluster does not accept the user name and password."
    case .forbidden: "The cluster does not let this user do that."
    case .notFound: "The cluster does not know this object."
    case .refused(_, let message): "The cluster refused the request: \(message)"
    case .unavailable(_, let message): "The cluster cannot serve at the moment: \(message)"
    case .fault(_, let message): "The cluster failed over the request: \(message)"
    case .nonsense(let detail): "The cluster's answer makes no sense: \(detail)"
    case .tooLarge(let limit): "The cluster's answer is larger than \(limit) bytes."
    case .canceled: "The request to the cluster was canceled."
    }
  }
}

extension RAPIError {
  init(_ error: HTTPClientError) {
    self =
      switch error {
      case .unreachable(let cause): .unreachable(cause: cause)
      case .tlsRefused(let cause): .tlsRefused(cause: cause)
      case .timedOut: .timedOut(sent: error.mayHaveBeenReceived)
      case .cut(let cause, let sent): sent ? .cut(cause: cause) : .unreachable(cause: cause)
      case .bodyTooLarge(let limit): .tooLarge(limit: limit)
      case .canceled(let sent): .canceled(sent: sent)
      case .invalidRequest(let cause): .unreachable(cause: cause)
      }
  }

  /// Whether the connection failed, as against the API saying no: asking once more may help.
  var isOfConnection: Bool {
    switch self {
    case .unreachable, .cut: true
    default: false
    }
  }
}
