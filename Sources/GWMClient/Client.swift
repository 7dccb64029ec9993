public import HTTPClient
import Logging
import Values

/// A client of one service.
///
///     let client = Client(ClientSettings(url: "https://gwm.example.org", token: Secret("gwm_…")))
///     let job = try await client.send(StartInstance(id: id)).body
///     for try await instance in client.items(of: ListInstances(status: .running)) { … }
///
/// Requests are written exactly as the contract says. Answers are read leniently: members that the contract does not
/// know are passed over, a new word of an enumeration is kept (`OpenWord`), bounds are not held against the service.
public struct Client: Sendable {
  public let settings: ClientSettings
  private let http: HTTPClient

  /// - Parameter http: a transport to share; nil for one of its own, which ends with the client.
  public init(_ settings: ClientSettings, http: HTTPClient? = nil) {
    self.settings = settings
    self.http = http ?? HTTPClient(logger: Logger(label: "gwm.client", factory: { _ in SwiftLogNoOpLogHandler() }))
  }

  /// Asks, and gives the typed answer.
  ///
  /// An operation that takes an `Idempotency-Key` gets a new one where it has none, so that it can be repeated safely.
  public func send<Operation: APIOperation>(_ operation: Operation) async throws(APIError) -> Operation.Answer {
    try Operation.answer(await response(to: operation))
  }

  /// Asks, and gives the response of success as it came, for `Operation.answer` to read.
  /// - Parameter extra: how much longer than usual the answer may take, since the request asks the service to wait.
  public func response<Operation: APIOperation>(
    to operation: Operation, waiting extra: Duration = .zero
  ) async throws(APIError) -> HTTPResponse {
    var request = RequestBuilder(operation)
    let takesKey = Operation.description.parameters.contains { $0.name == "Idempotency-Key" && $0.location == .header }
    if takesKey, request.headers["Idempotency-Key"] == nil { request.header("Idempotency-Key", UUID.version7()) }
    return try await response(to: request, waiting: extra)
  }

  /// Sends a request as it stands, and gives the response of success as it came.
  ///
  /// It is sent again as `RetryPolicy` says, and never where that could do a change twice.
  /// - Throws: `APIError.refused` with the problem for a status of 400 and more.
  public func response(
    to request: RequestBuilder, waiting extra: Duration = .zero
  ) async throws(APIError) -> HTTPResponse {
    let message = message(of: request, waiting: extra)
    var attempt = 1
    while true {
      let outcome: Result<HTTPResponse, HTTPClientError>
      do throws(HTTPClientError) {
        outcome = .success(try await http.send(message))
      } catch {
        outcome = .failure(error)
      }
      guard let pause = settings.retry.pause(after: outcome, attempt: attempt, isRepeatable: request.isRepeatable),
        (try? await Task.sleep(for: pause)) != nil
      else { return try answer(outcome, to: request) }
      attempt += 1
    }
  }

  /// The response of success, after what it says of its operation's end has been told.
  private func answer(
    _ outcome: Result<HTTPResponse, HTTPClientError>, to request: RequestBuilder
  ) throws(APIError) -> HTTPResponse {
    if case .success(let response) = outcome, let notice = DeprecationNotice(response, to: request.operation) {
      settings.onDeprecation(notice)
    }
    return try APIError.success(of: outcome)
  }

  private func message(of request: RequestBuilder, waiting extra: Duration) -> HTTPRequest {
    var headers = request.allHeaders
    if let token = settings.token { headers.append("Authorization", "Bearer \(token.reveal())") }
    var message = HTTPRequest(
      method: request.method, url: settings.url + request.target, headers: headers, body: request.body,
      connectTimeout: min(settings.timeout, .seconds(5)), totalTimeout: settings.timeout + extra)
    message.trust(settings.trust)
    return message
  }
}
