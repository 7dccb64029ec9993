public import HTTPClient
public import Logging

/// One cluster's remote API, version 2, typed.
///
/// Reads ask once more when the connection failed and time is left; what changes something is sent once, never again:
/// after an error, `RAPIError.mayHaveBeenSubmitted` tells whether to look for the job before the next attempt.
public struct RAPIClient: Sendable {
  /// Where the cluster is.
  public let endpoint: RAPIEndpoint
  private let http: HTTPClient
  private let logger: Logger

  /// A client that shares `http`, its connections' limit and its TLS sessions with others. Nothing is sent yet.
  public init(endpoint: RAPIEndpoint, http: HTTPClient, logger: Logger) {
    self.endpoint = endpoint
    self.http = http
    self.logger = logger
  }

  /// One request to the API.
  struct Call {
    var method = "GET"
    /// From the root, with the query.
    var path: String
    /// JSON.
    var body: [UInt8]?
    /// Beyond the endpoint's `readTimeout`.
    var extraTime: Duration = .zero
  }

  /// The body of the answer to a read, after a second attempt where the connection failed.
  func read(_ call: Call) async throws(RAPIError) -> [UInt8] {
    let deadline = ContinuousClock.now + endpoint.readTimeout + call.extraTime
    do {
      return try await submit(call)
    } catch {
      // Spread out, so that a hundred readers of a restarted daemon do not come back in the same instant.
      let pause = Duration.milliseconds(Int64.random(in: 50...250))
      let remaining = ContinuousClock.now.duration(to: deadline) - pause
      guard error.isOfConnection, remaining > .zero else { throw error }
      logger.debug("Reading again", metadata: ["host": "\(endpoint.host)", "cause": "\(error)"])
      do { try await Task.sleep(for: pause) } catch { throw .canceled(sent: false) }
      return try await submit(call, within: remaining)
    }
  }

  /// The body of the answer to a request that is sent once.
  func submit(_ call: Call) async throws(RAPIError) -> [UInt8] {
    try await submit(call, within: endpoint.readTimeout + call.extraTime)
  }

  private func submit(_ call: Call, within time: Duration) async throws(RAPIError) -> [UInt8] {
    // Exactly this type: the RAPI compares the whole header, so that one with a charset is a 415.
    let headers: HTTPHeaders =
      call.body == nil
      ? ["Accept": "application/json"] : ["Accept": "application/json", "Content-Type": "application/json"]
    let request = HTTPRequest(
      method: call.method,
      url: endpoint.base + call.path,
      headers: headers,
      body: call.body,
      credentials: HTTPRequest.Credentials(user: endpoint.user, password: endpoint.password),
      trust: endpoint.trust,
      connectTimeout: endpoint.connectTimeout,
      totalTimeout: time,
      maximumBodyBytes: endpoint.maximumAnswerBytes)
    let response: HTTPResponse
    do {
      response = try await http.send(request)
    } catch {
      throw RAPIError(error)
    }
    guard response.status == 200 else { throw RAPIError(response) }
    return response.body
  }
}
