import Codec
import HTTPClient
import JSON
import Testing
import Values

@testable import APIClient

@Suite("A compiled document's client")
struct OperationTests {
  private static let point = Point(x: 1, y: 0.5)

  private func client(_ recording: Recording, _ credentials: Credentials = Credentials()) -> Client {
    Client(credentials: credentials, transport: recording)
  }

  private func text(_ bytes: [UInt8]?) -> String { String(decoding: bytes ?? [], as: UTF8.self) }

  // MARK: Requests

  @Test("Parameters of every place and style are sent as the document says")
  func styles() async throws {
    let recording = Recording()
    let id = UUID(high: 1, low: 2)
    let answer = try await client(recording).getStyles(
      simple: [1, 2], label: ["a", "b/c"], matrix: Self.point, object: Self.point, maybe: true, xID: id,
      form: [.up, .down], joined: [0.5, 2], spaces: ["a b", "c"], pipes: ["a", "b"], deep: Self.point,
      free: ["b": false, "a": true], raw: "a/b", filter: Self.point, note: "{\"", either: .integer(7),
      request: Timestamp("2026-01-01T00:00:00Z"), xPoint: Self.point, state: .on, state2: .new, list: [3, 4])
    guard case .noContent = answer else { throw UnexpectedAnswer() }
    let request = try #require(recording.requests.first)
    let parts = request.url.split(separator: "?")
    #expect(parts[0] == "https://eu.example.com:443/v1/styles/1,2.a.b%2Fc;matrix=x,1,y,0.5/x=1,y=0.5")
    #expect(
      parts[1].split(separator: "&").map(String.init) == [
        "form=up", "form=down", "joined=0.5,2", "spaces=a%20b%20c", "pipes=a%7Cb", "deep%5Bx%5D=1", "deep%5By%5D=0.5",
        "a=true", "b=false", "raw=a/b", "filter=%7B%22x%22%3A1%2C%22y%22%3A0.5%7D", "note=%7B%22", "either=7",
        "maybe=true", "request=2026-01-01T00%3A00%3A00.000Z", "state=on",
      ])
    #expect(request.headers["X-Point"] == "x=1,y=0.5" && request.headers["x_id"] == "\(id)")
    #expect(request.headers["Cookie"] == "state=new; list=3; list=4")
  }

  @Test("What is not given is not sent")
  func absent() {
    let least = RequestBuilder(
      GetStyles(
        simple: [], label: [], matrix: Self.point, object: Self.point, maybe: false, xID: UUID(high: 0, low: 0)))
    #expect(least.target == "/styles/;matrix=x,1,y,0.5/x=1,y=0.5?maybe=false")
    #expect(least.allHeaders["Cookie"] == nil && least.allHeaders["X-Point"] == nil)
  }

  private static let upload = Upload(
    file: "f", name: "n", kind: .small, tags: ["a", "b"], point: point, deep: ["k": "v"])

  @Test(
    "A body is sent as each of its media types",
    arguments: [
      (SendBody.Body.json(point), "application/json", #"{"x":1,"y":0.5}"#),
      (.applicationVndListJson([point]), "application/vnd.list+json", #"[{"x":1,"y":0.5}]"#),
      (
        .form(upload), "application/x-www-form-urlencoded",
        "file=f&name=n&kind=small&tags=a,b&point%5Bx%5D=1&point%5By%5D=0.5&deep=%7B%22k%22%3A%22v%22%7D"
      ),
      (.text("t"), "text/plain", "t"), (.binary([66]), "application/octet-stream", "B"),
      (.media(Media("image/gif", [71])), "image/gif", "G"),
    ])
  func bodies(_ body: SendBody.Body, _ type: String, _ sent: String) {
    let request = RequestBuilder(SendBody(body: body))
    #expect(request.headers["Content-Type"] == type)
    #expect(text(request.body) == sent)
  }

  @Test("A multipart body is a structure of files and values")
  func multipart() {
    let parts = SendBody.Multipart(
      file: Part([0], fileName: "f.png"), name: "n", kind: .large, tags: ["a", "b"], more: [Part([1]), Part([2])],
      point: Self.point, extra: Part([3], headers: ["X-Extra": "e"]), deep: ["k": "v"])
    let sent = text(RequestBuilder(SendBody(body: .multipart(parts))).body)
    let heads = sent.split(separator: "\r\n").filter { $0.hasPrefix("Content-") || $0.hasPrefix("X-") }
    #expect(
      heads.map { $0.replacing("Content-Disposition: form-data; ", with: "") } == [
        #"name="file"; filename="f.png""#, "Content-Type: image/png", #"name="name""#, #"name="kind""#, #"name="tags""#,
        #"name="tags""#, #"name="more""#, "Content-Type: application/octet-stream", #"name="more""#,
        "Content-Type: application/octet-stream", #"name="point""#, "Content-Type: application/json", #"name="extra""#,
        "Content-Type: application/octet-stream", "X-Extra: e", #"name="deep[k]""#,
      ])
    var own = MultipartBody()
    own.add("x", Part([9]))
    #expect(RequestBuilder(SendParts(body: own)).headers["Content-Type"]?.hasPrefix("multipart/form-data; ") == true)
  }

  @Test("An optional body may be absent, null or a value")
  func optionalBody() {
    #expect(RequestBuilder(SendBodyOperation()).body == nil)
    #expect(text(RequestBuilder(SendBodyOperation(body: .null)).body) == "null")
    #expect(text(RequestBuilder(SendBodyOperation(body: .value("a"))).body) == "\"a\"")
    #expect(text(RequestBuilder(PatchForm(body: PatchFormBody(a: "b c"))).body) == "a=b%20c")
  }

  // MARK: Answers

  private static let json = #"{"x":1,"y":0.5}"#

  private func answer(
    _ status: Int, _ type: String? = nil, _ body: String = "", headers: [(String, String)] = []
  ) throws -> GetAnswers.Answer {
    var response = HTTPResponse(status: status, body: Array(body.utf8))
    if let type { response.headers.append("Content-Type", type) }
    for (name, value) in headers { response.headers.append(name, value) }
    return try GetAnswers.answer(response)
  }

  @Test("An answer is read by its status, an exact one before a range and that before the rest")
  func statuses() throws {
    guard case .created(Self.point) = try answer(201, nil, Self.json), case .noContent = try answer(204),
      case .successful(Self.point, status: 299) = try answer(299, nil, Self.json),
      case .notFound(retryAfter: 5) = try answer(404, headers: [("Retry-After", "5")]),
      case .clientError(Trouble(title: "t", additionalProperties: ["new": .integer(1)]), status: 418) =
        try answer(418, nil, #"{"title":"t","new":1}"#),
      case .other(Trouble(title: nil), status: 503) = try answer(503, nil, "{}"),
      case .other(_, status: 300) = try answer(300, nil, "{}")
    else { throw UnexpectedAnswer() }
    #expect(throws: APIError.self) { try answer(418, nil, "no") }
    #expect(throws: APIError.self) { try HeadAnswers.answer(HTTPResponse(status: 404)) }
    #expect(try SendBodyOperation.answer(HTTPResponse(status: 200, body: Array(#"{"a":1}"#.utf8))).body == ["a": 1])
    guard case .ok = try HeadAnswers.answer(HTTPResponse(status: 200)) else { throw UnexpectedAnswer() }
  }

  @Test("An answer is read by its media type, with its headers")
  func mediaTypes() async throws {
    let left = [("X-Left", "3")]
    let all =
      left + [
        ("X-Words", "a, b"), ("X-Point", "x=1,y=0.5"), ("X-Json", Self.json), ("X-Since", "2026-01-01T00:00:00Z"),
      ]
    guard
      case .okJSON(Self.point, xLeft: 3, let words, Self.point, Self.point, let since) = try answer(
        200, "application/json; charset=utf-8", Self.json, headers: all)
    else { throw UnexpectedAnswer() }
    #expect(words == [.a, .b] && since == Timestamp("2026-01-01T00:00:00Z"))
    guard
      case .okApplicationHalJson([1, 2], _, _, _, _, _) = try answer(
        200, "application/hal+json", "[1,2]", headers: left),
      case .okText("a;b", _, _, _, _, _) = try answer(200, "text/csv", "a;b", headers: left),
      case .okBinary([80], _, _, _, _, _) = try answer(200, "application/pdf", "P", headers: left),
      case .okMedia(Media("image/gif", [71]), _, _, _, _, _) = try answer(200, "image/gif", "G", headers: left),
      case .okEvents(let events, _, _, _, _, _) = try answer(
        200, "text/event-stream", "data: \(Self.json)\n\n", headers: left)
    else { throw UnexpectedAnswer() }
    #expect(try await events.reduce(into: []) { $0.append($1.data) } == [Self.point])
    #expect(throws: APIError.self) { try answer(200, "text/html", "", headers: left) }
    #expect(throws: APIError.self) { try answer(200, "application/json", Self.json) }
    #expect(throws: APIError.self) { try answer(200, "text/csv", "", headers: left + [("X-Point", "x=a,y=1")]) }
  }

  // MARK: Where, and as whom

  @Test("Requests carry what their operation needs, and go to its server")
  func security() async throws {
    let recording = Recording(HTTPResponse(status: 200))
    let both = client(
      recording,
      Credentials(
        session: Secret("s"), basic: HTTPRequest.Credentials(user: "u", password: Secret("p")), oauth: Secret("t")))
    _ = try await both.headAnswers()
    _ = try await both.send(SendBody(body: .text("")))
    let requests = recording.requests
    #expect(requests[0].method == "HEAD" && requests[0].url == "https://eu.example.com:443/v1/answers")
    #expect(requests[0].headers["Authorization"] == "Bearer t" && requests[0].headers["Cookie"] == "sid=s")
    #expect(requests[0].credentials == nil && requests[1].headers["Cookie"] == "sid=s")
    let key = Recording(HTTPResponse(status: 200))
    _ = try await client(key, Credentials(key: Secret("k"), oauth: Secret("t"))).headAnswers()
    #expect(key.requests[0].headers["X-Key"] == "k" && key.requests[0].headers["Authorization"] == nil)
  }

  @Test("A server's variables are chosen")
  func servers() {
    #expect(Servers.production(region: .usWest, port: "1") == "https://us-west.example.com:1/v1")
    #expect(Servers.server() == "/v1")
  }

  @available(*, deprecated, message: "It asks for an operation that is.")
  @Test("An operation may have a server of its own, and ways to authenticate")
  func own() async throws {
    let recording = Recording(HTTPResponse(status: 200))
    let basic = HTTPRequest.Credentials(user: "u", password: Secret("p"))
    _ = try await client(recording, Credentials(key: Secret("k"), basic: basic)).point(id: "1")
    let request = try #require(recording.requests.first)
    #expect(request.url == "https://old.example.com/v0/old/1")
    #expect(request.credentials == basic && request.headers["X-Key"] == nil)
  }

  private struct UnexpectedAnswer: Error {}
}
