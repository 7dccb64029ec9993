/// An answer whose body is still to come: status and headers are there.
public struct HTTPStream: Sendable {
  /// 200 to 599.
  public let status: Int
  /// Those of the last answer, not of interim ones (1xx).
  public let headers: HTTPHeaders
  /// In the pieces in which it comes.
  public let body: HTTPBody

  public init(status: Int, headers: HTTPHeaders = [:], body: HTTPBody) {
    self.status = status
    self.headers = headers
    self.body = body
  }

  /// An answer that is there already.
  public init(_ response: HTTPResponse) {
    self.init(status: response.status, headers: response.headers, body: HTTPBody([response.body]))
  }

  /// The answer without its body.
  public var head: HTTPResponse { HTTPResponse(status: status, headers: headers) }

  /// Reads the body to its end, which the request's `totalTimeout` has to see.
  /// - Throws: `HTTPClientError.bodyTooLarge` where it is longer than `maximumBodyBytes`.
  public func whole(maximumBodyBytes: Int = 64 << 20) async throws(HTTPClientError) -> HTTPResponse {
    body.transfer?.limitToTotalTimeout()
    var bytes: [UInt8] = []
    var pieces = body.makeAsyncIterator()
    while let piece = try await pieces.next(isolation: nil) {
      guard piece.count <= maximumBodyBytes - bytes.count else { throw .bodyTooLarge(limit: maximumBodyBytes) }
      bytes += piece
    }
    return HTTPResponse(status: status, headers: headers, body: bytes)
  }
}
