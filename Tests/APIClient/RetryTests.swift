import HTTPClient
import Testing

@testable import APIClient

@Suite("When a request is sent again")
struct RetryTests {
  private let policy = RetryPolicy(attempts: 4, firstPause: .seconds(1), longestPause: .seconds(3))

  private func pause(
    _ outcome: Result<HTTPResponse, HTTPClientError>, attempt: Int = 1, repeatable: Bool
  ) -> Duration? {
    policy.pause(after: outcome, attempt: attempt, isRepeatable: repeatable)
  }

  @Test("What was certainly not received is sent again, whatever it is")
  func notReceived() {
    for error: HTTPClientError in [
      .unreachable(cause: ""), .timedOut(.connection), .timedOut(.turn), .cut(cause: "", sent: false),
    ] {
      #expect(pause(.failure(error), repeatable: false) == .seconds(1))
    }
  }

  @Test("What may have been received is sent again only where that is safe")
  func received() {
    for error: HTTPClientError in [.timedOut(.answer), .cut(cause: "", sent: true)] {
      #expect(pause(.failure(error), repeatable: false) == nil)
      #expect(pause(.failure(error), repeatable: true) == .seconds(1))
    }
    for status in [429, 502, 503, 504] {
      #expect(pause(.success(HTTPResponse(status: status)), repeatable: false) == nil)
      #expect(pause(.success(HTTPResponse(status: status)), repeatable: true) == .seconds(1))
    }
  }

  @Test("What would end the same way is not sent again")
  func hopeless() {
    for error: HTTPClientError in [
      .tlsRefused(cause: ""), .bodyTooLarge(limit: 1), .canceled(sent: false), .invalidRequest(cause: ""),
    ] {
      #expect(pause(.failure(error), repeatable: true) == nil)
    }
    for status in [200, 304, 400, 401, 404, 409, 412, 500] {
      #expect(pause(.success(HTTPResponse(status: status)), repeatable: true) == nil)
    }
  }

  @Test("Pauses double up to the longest, and then it ends")
  func pauses() {
    let pauses = (1...4).map { pause(.failure(.unreachable(cause: "")), attempt: $0, repeatable: true) }
    #expect(pauses == [.seconds(1), .seconds(2), .seconds(3), nil])
    #expect(RetryPolicy.never.pause(after: .failure(.unreachable(cause: "")), attempt: 1, isRepeatable: true) == nil)
  }

  @Test("A Retry-After is heeded, and one that is too long ends the trying")
  func retryAfter() {
    func after(_ seconds: String) -> Duration? {
      pause(.success(HTTPResponse(status: 503, headers: ["Retry-After": seconds])), repeatable: true)
    }
    #expect(after("2") == .seconds(2))
    #expect(after("0") == .seconds(1))
    #expect(after("4") == nil)
    #expect(after("soon") == .seconds(1))
  }

  @Test("Reads and what carries a key are repeatable")
  func repeatable() {
    func request(_ method: String) -> RequestBuilder {
      RequestBuilder(Endpoint(id: "o", method: method, path: "/o", accepts: []))
    }
    for method in ["GET", "HEAD", "OPTIONS", "PUT"] { #expect(request(method).isRepeatable) }
    for method in ["POST", "PATCH", "DELETE"] { #expect(!request(method).isRepeatable) }
    var keyed = request("POST")
    keyed.header("Idempotency-Key", "k")
    #expect(keyed.isRepeatable)
  }
}
