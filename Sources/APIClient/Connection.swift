public import HTTPClient
import Logging
import Values

/// What carries requests: `HTTPClient`, or anything that stands for it, such as a recording in a test.
public protocol Transport: Sendable {
  /// Sends `request` and gives its complete answer, of whatever status.
  func send(_ request: HTTPRequest) async throws(HTTPClientError) -> HTTPResponse

  /// Sends `request` and gives its answer when status and headers are there.
  /// - Parameter silence: the longest time in which nothing comes, while the body is waited for.
  func stream(_ request: HTTPRequest, silence: Duration) async throws(HTTPClientError) -> HTTPStream
}

extension Transport {
  /// For transports whose answers are complete.
  public func stream(_ request: HTTPRequest, silence: Duration) async throws(HTTPClientError) -> HTTPStream {
    HTTPStream(try await send(request))
  }
}

extension HTTPClient: Transport {}

/// The way to one service: where it is, whom to believe to be it, and when to ask again.
public struct Connection: Sendable {
  /// Scheme, host and port, with the path in front of the API's own; no slash at the end.
  public let url: String
  /// For operations that have a server of their own, by their ids: where to find it instead.
  public var servers: [String: String] = [:]
  /// The longest time for one answer, connecting included; for one of events until the first may come.
  public var timeout: Duration
  /// The longest time in which a stream of events brings nothing, not even a comment.
  public var silence: Duration = .seconds(120)
  /// Whom to believe to be the service; without a meaning for `http`.
  public var trust: ServerTrust
  /// When to ask again after an answer that did not come.
  public var retry: RetryPolicy
  private let transport: any Transport

  /// - Parameter transport: one to share; nil for one of its own, which ends with the connection.
  public init(
    url: String, timeout: Duration = .seconds(30), trust: ServerTrust = .system, retry: RetryPolicy = RetryPolicy(),
    transport: (any Transport)? = nil
  ) {
    var url = url
    while url.hasSuffix("/") { url.removeLast() }
    self.url = url
    self.timeout = timeout
    self.trust = trust
    self.retry = retry
    self.transport =
      transport ?? HTTPClient(logger: Logger(label: "api.client", factory: { _ in SwiftLogNoOpLogHandler() }))
  }

  /// Asks, and gives the typed answer; that of events as soon as it begins.
  /// - Parameter credentials: by the names of the security schemes; the first requirement that they satisfy is met.
  public func send<Operation: APIOperation>(
    _ operation: Operation, credentials: [String: Credential] = [:]
  ) async throws(APIError) -> Operation.Answer {
    let endpoint = Operation.endpoint
    let (request, credentials) = (RequestBuilder(operation), endpoint.credentials(of: credentials))
    guard endpoint.hasEvents else {
      return try Operation.answer(await response(to: request, of: endpoint, with: credentials))
    }
    let stream = try await stream(to: request, of: endpoint, with: credentials)
    let isOfEvents = 200..<300 ~= stream.status && stream.head.isOf(MediaType.events)
    return try isOfEvents
      ? Operation.answer(stream.head, events: stream.body) : Operation.answer(await whole(stream))
  }

  /// Sends a request as it stands, and gives the response as it came, of whatever status.
  ///
  /// It is sent again as `RetryPolicy` says, and never where that could do a change twice.
  /// - Parameters:
  ///   - endpoint: whose own server is asked, where it has one.
  ///   - extra: how much longer than usual the answer may take, since the request asks the service to wait.
  public func response(
    to request: RequestBuilder, of endpoint: Endpoint? = nil, with credentials: [Credential] = [],
    waiting extra: Duration = .zero
  ) async throws(APIError) -> HTTPResponse {
    let message = message(of: request, base: endpoint.map(base) ?? url, credentials, waiting: extra)
    return try await repeated(request, head: { $0 }) { () throws(HTTPClientError) in
      try await transport.send(message)
    }
  }

  /// The same, as soon as status and headers are there.
  private func stream(
    to request: RequestBuilder, of endpoint: Endpoint, with credentials: [Credential]
  ) async throws(APIError) -> HTTPStream {
    let message = message(of: request, base: base(endpoint), credentials, waiting: .zero)
    return try await repeated(request, head: \.head) { () throws(HTTPClientError) in
      try await transport.stream(message, silence: silence)
    }
  }

  private func whole(_ stream: HTTPStream) async throws(APIError) -> HTTPResponse {
    do throws(HTTPClientError) {
      return try await stream.whole()
    } catch {
      throw .unanswered(error)
    }
  }

  /// Sends until there is an answer, or no other attempt to be made.
  private func repeated<Answer: Sendable>(
    _ request: RequestBuilder, head: (Answer) -> HTTPResponse,
    _ send: () async throws(HTTPClientError) -> Answer
  ) async throws(APIError) -> Answer {
    var attempt = 1
    while true {
      let outcome: Result<Answer, HTTPClientError>
      do throws(HTTPClientError) {
        outcome = .success(try await send())
      } catch {
        outcome = .failure(error)
      }
      if let pause = retry.pause(after: outcome.map(head), attempt: attempt, isRepeatable: request.isRepeatable),
        (try? await Task.sleep(for: pause)) != nil
      {
        attempt += 1
        continue
      }
      switch outcome {
      case .success(let answer): return answer
      case .failure(let error): throw .unanswered(error)
      }
    }
  }

  private func message(
    of request: RequestBuilder, base: String, _ credentials: [Credential], waiting extra: Duration
  ) -> HTTPRequest {
    var request = request
    for credential in credentials { credential.add(to: &request) }
    return HTTPRequest(
      method: request.method, url: base + request.target, headers: request.allHeaders, body: request.body,
      credentials: credentials.lazy.compactMap(\.basic).first, trust: trust,
      connectTimeout: min(timeout, .seconds(5)), totalTimeout: timeout + extra)
  }

  /// The address in front of an operation's path.
  private func base(_ endpoint: Endpoint) -> String {
    guard let server = servers[endpoint.id] ?? endpoint.server else { return url }
    if server.contains("://") { return server }
    guard server.hasPrefix("/") else { return "\(url)/\(server)" }
    let parts = url.split(separator: "/", maxSplits: 3, omittingEmptySubsequences: false)
    return parts.prefix(3).joined(separator: "/") + server
  }
}
