import APIClient
import HTTPClient
import Synchronization

/// A transport that answers what a test says, and keeps what was asked.
final class Recording: Transport {
  private let kept = Mutex<[HTTPRequest]>([])
  private let answer: HTTPResponse

  init(_ answer: HTTPResponse = HTTPResponse(status: 204)) { self.answer = answer }

  var requests: [HTTPRequest] { kept.withLock { $0 } }

  func send(_ request: HTTPRequest) async throws(HTTPClientError) -> HTTPResponse {
    kept.withLock { $0.append(request) }
    return answer
  }
}
