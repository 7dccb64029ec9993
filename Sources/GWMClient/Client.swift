public import APIClient
public import HTTPClient
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
  /// Where the service is, and how to speak with it.
  public let settings: ClientSettings
  private let connection: Connection

  /// - Parameter http: a transport to share; nil for one of its own, which ends with the client.
  public init(_ settings: ClientSettings, http: HTTPClient? = nil) {
    self.settings = settings
    connection = Connection(
      url: settings.url, timeout: settings.timeout, trust: settings.trust, retry: settings.retry, transport: http)
  }

  /// Asks, and gives the typed answer.
  ///
  /// An operation that takes an `Idempotency-Key` gets a new one where it has none, so that it can be repeated safely.
  public func send<Operation: DescribedOperation>(_ operation: Operation) async throws(APIError) -> Operation.Answer {
    try Operation.answer(await response(to: operation))
  }

  /// Asks, and gives the response of success as it came, for `Operation.answer` to read.
  /// - Parameter extra: how much longer than usual the answer may take, since the request asks the service to wait.
  public func response<Operation: DescribedOperation>(
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
  /// - Throws: `APIError.refused`, with a `problem`, for a status of 400 and more.
  public func response(
    to request: RequestBuilder, waiting extra: Duration = .zero
  ) async throws(APIError) -> HTTPResponse {
    let credentials: [Credential] = settings.token.map { [.bearer($0)] } ?? []
    let response = try await connection.response(to: request, with: credentials, waiting: extra)
    if let notice = DeprecationNotice(response, to: request.operation) { settings.onDeprecation(notice) }
    return try APIError.success(response)
  }
}
