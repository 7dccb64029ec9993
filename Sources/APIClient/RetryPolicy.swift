import HTTPClient

/// When a request is sent again.
///
/// What the service has certainly not received is sent again, whatever it is. What it may have received is sent again
/// only where that is safe: reads, `PUT`, and what carries an `Idempotency-Key`. A `Retry-After` is heeded.
public struct RetryPolicy: Sendable, Equatable {
  /// How often a request is sent at most; 1 for never again.
  public var attempts: Int
  /// How long to wait before the second attempt; twice as long before each further one.
  public var firstPause: Duration
  /// The longest pause; where the service asks for a longer one, the request is not sent again.
  public var longestPause: Duration

  public init(attempts: Int = 3, firstPause: Duration = .milliseconds(250), longestPause: Duration = .seconds(5)) {
    self.attempts = attempts
    self.firstPause = firstPause
    self.longestPause = longestPause
  }

  /// A request is sent once.
  public static let never = RetryPolicy(attempts: 1)

  /// How long to wait before the request is sent again; nil where it is not.
  /// - Parameter attempt: how often it has been sent.
  func pause(
    after outcome: Result<HTTPResponse, HTTPClientError>, attempt: Int, isRepeatable: Bool
  ) -> Duration? {
    guard attempt < attempts else { return nil }
    let pause = min(firstPause * (1 << min(attempt - 1, 16)), longestPause)
    switch outcome {
    case .failure(let error): return mayRepeat(error, isRepeatable) ? pause : nil
    case .success(let response):
      // Too many requests, a gateway without its service, a service that cannot answer now.
      guard isRepeatable, [429, 502, 503, 504].contains(response.status) else { return nil }
      guard let seconds = response.headers["Retry-After"].flatMap({ Int($0) }) else { return pause }
      return .seconds(seconds) <= longestPause ? max(.seconds(seconds), pause) : nil
    }
  }

  private func mayRepeat(_ error: HTTPClientError, _ isRepeatable: Bool) -> Bool {
    switch error {
    case .unreachable, .timedOut, .cut: isRepeatable || !error.mayHaveBeenReceived
    case .tlsRefused, .bodyTooLarge, .canceled, .invalidRequest: false
    }
  }
}
