public import HTTPClient
import JSON
public import Values

/// A deployment somewhere, as whoever has its address and a token sees it.
public final class RemoteDeployment: Deployment {
  /// How to reach a deployment.
  public struct Address: Sendable {
    /// Without a slash at its end: `https://gwm.example.org`.
    public let url: String
    /// Whom to believe to be the deployment.
    public var trust: ServerTrust
    /// The longest time for an answer.
    public var timeout: Duration

    public init(url: String, trust: ServerTrust = .system, timeout: Duration = .seconds(10)) {
      self.url = String(url.reversed().drop { $0 == "/" }.reversed())
      self.trust = trust
      self.timeout = timeout
    }
  }

  /// Where it is.
  public let address: Address
  /// Who asks, where a check does not want another.
  public let token: Secret
  private let http: HTTPClient
  private let objects: GivenObjects

  init(address: Address, token: Secret, http: HTTPClient, objects: GivenObjects = [:]) {
    self.address = address
    self.token = token
    self.http = http
    self.objects = objects
  }

  /// The same deployment with objects that its requests may speak of.
  func with(_ more: GivenObjects) -> RemoteDeployment {
    RemoteDeployment(
      address: address, token: token, http: http, objects: objects.merging(more) { _, new in new })
  }

  public func send(_ request: CaseRequest) async throws -> HTTPResponse {
    var headers = HTTPHeaders()
    for header in request.headers { headers.append(header.name, header.value) }
    let body: [UInt8]?
    switch request.body {
    case .none: body = nil
    case .bytes(let bytes): body = bytes
    case .announced, .chunked: throw Untried(Caution.malformedWire)
    }
    let whole = HTTPRequest(
      method: request.method, url: address.url + request.target, headers: headers, body: body, trust: address.trust,
      connectTimeout: min(address.timeout, .seconds(5)), totalTimeout: address.timeout)
    do {
      let answer = try await http.send(whole)
      ExchangeRecorder.current?.note(Exchange(request, answer, hiding: token))
      return answer
    } catch {
      ExchangeRecorder.current?.note(Exchange(request, nil, hiding: token))
      if case .canceled = error { throw CancellationError() }
      if case .timedOut(.answer) = error { throw NoAnswer(reason: "no whole answer within \(address.timeout)") }
      throw NoAnswer(reason: "no answer: \(error)")
    }
  }

  public func sharedObjects() -> GivenObjects { objects }

  public func given(_ state: String?) -> GivenObjects { objects }

  public func token(_ permissions: [String], elsewhere: Bool) throws(Untried) -> Secret {
    throw Untried(Caution.otherToken)
  }

  public func nextNumber() -> Int { Int.random(in: 1_000_000...9_999_999) }
}
