import HTTPClient
import JSON
import Testing
import Values

/// The served API, as a client with a token sees it.
struct API: Sendable {
  let port: Int
  var token: String?

  private static let http = HTTPClient(configuration: .init(connectionsPerHost: 32), logger: quiet)

  struct Answer: Sendable {
    let status: Int
    let headers: HTTPHeaders
    let text: String
    /// Null where the body is no JSON.
    var json: JSONValue { (try? JSONValue(parsing: text)) ?? .null }

    /// The last part of the problem's type: `cluster-refused`.
    var problem: String? { json["type"]?.string?.split(separator: "/").last.map(String.init) }
  }

  @discardableResult
  func send(
    _ method: String, _ path: String, _ body: String? = nil, key: String? = nil
  ) async throws -> Answer {
    var headers: HTTPHeaders = [:]
    if let key { headers.append("Idempotency-Key", key) }
    if let token { headers.append("Authorization", "Bearer \(token)") }
    if body != nil { headers.append("Content-Type", "application/json") }
    let response = try await API.http.send(
      HTTPRequest(
        method: method, url: "http://127.0.0.1:\(port)\(path)", headers: headers, body: body.map { Array($0.utf8) },
        connectTimeout: .seconds(120), totalTimeout: .seconds(120)))
    return Answer(
      status: response.status, headers: response.headers, text: String(decoding: response.body, as: UTF8.self))
  }

  func get(_ path: String) async throws -> Answer { try await send("GET", path) }

  /// Asks for something to be done, and gives the id of its job.
  func submit(
    _ method: String, _ path: String, _ body: String? = nil, sourceLocation: SourceLocation = #_sourceLocation
  ) async throws -> String {
    let answer = try await send(method, path, body)
    try #require(answer.status == 202, "\(method) \(path): \(answer.text)", sourceLocation: sourceLocation)
    return try #require(answer.json["id"]?.string, sourceLocation: sourceLocation)
  }

  /// The job once it is over, or when the limit has passed.
  func end(of job: String, within limit: Duration = .seconds(600)) async throws -> JSONValue {
    try await eventually("the job \(job) is over", within: limit) {
      // The service may be away for a moment: that is then the test's subject.
      guard let answer = try? await get("/v1.0/jobs/\(job)?wait=5"), answer.status == 200,
        answer.json["ended_at"]?.isNull == false
      else { return Optional<JSONValue>.none }
      return answer.json
    }
  }

  /// The instance of that name; nil while there is none.
  func instance(_ name: String) async throws -> JSONValue? {
    try await get("/v1.0/instances?name=\(name)").json["items"]?.array?.first
  }

  /// The id of the instance of that name, once the cluster has been read.
  func id(of name: String) async throws -> String {
    try await eventually("\(name) is in the list") { try await instance(name)?["id"]?.string }
  }

  func status(of name: String) async throws -> String? { try await instance(name)?["live"]?["status"]?.string }
}
