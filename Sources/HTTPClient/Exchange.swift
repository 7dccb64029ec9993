/// A request, the moment it was made, and who waits for its answer.
struct Exchange: Sendable {
  enum Recipient: Sendable {
    /// Gets the answer when it is complete.
    case whole(CheckedContinuation<Result<HTTPResponse, HTTPClientError>, Never>)
    /// Gets it as it comes, unless there is silence for longer than that.
    case pieces(AnswerPipe, silence: Duration)
  }

  let id: UInt64
  let request: HTTPRequest
  let start: ContinuousClock.Instant
  let recipient: Recipient

  var deadline: ContinuousClock.Instant { start + request.totalTimeout }

  /// What its connection is counted under. Answers in pieces may never end: they take no other request's turn.
  var origin: String {
    switch recipient {
    case .whole: request.origin
    case .pieces: request.origin + " in pieces"
    }
  }

  /// The way of an answer in pieces.
  var pipe: AnswerPipe? { if case .pieces(let pipe, _) = recipient { pipe } else { nil } }

  func end(_ result: Result<HTTPResponse, HTTPClientError>) {
    switch recipient {
    case .whole(let continuation): continuation.resume(returning: result)
    case .pieces(let pipe, _): pipe.end(result.map { _ in })
    }
  }

  func fail(_ error: HTTPClientError) { end(.failure(error)) }
}
