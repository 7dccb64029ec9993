import Testing
import Values

@testable import HTTPService

@Suite("What answers of deprecated operations say")
struct DeprecationTests {
  // From 2027-01-31 until 2027-12-31.
  private static let since: Int64 = 1_801_353_600
  private static let sunset: Int64 = 1_830_211_200
  private static let next = HeaderField("link", "</v1.0/things?cursor=x>; rel=\"next\"")

  private static func route(
    _ id: String, _ path: String, _ deprecation: Deprecation?, access: Operation.Access = .anyone,
    respond: @escaping @Sendable (Route.Input) async throws -> HTTPAnswer
  ) -> Route {
    Route(
      Operation(
        id: id, method: .get, path: path, access: access, produces: ["application/json"], consumes: [],
        requiresBody: false, problems: ["not-found"], deprecation: deprecation), respond: respond)
  }

  private static let routes = [
    route(
      "listThings", "/v1.0/things",
      Deprecation(since: since, sunset: sunset, successor: "/v2.0/things", reference: "/docs/v1.0#listThings")
    ) { input in
      input.notModified("\"1\"") ?? HTTPAnswer(status: 200, headers: [HeaderField("etag", "\"1\""), next])
    },
    route(
      "getThing", "/v1.0/things/{id}",
      Deprecation(since: since, sunset: nil, successor: "/v2.0/things/{id}", reference: "/docs/v1.0#getThing"),
      access: .permission(Permission("thing:read"))
    ) { _ in throw Problem.nothingSuch },
    route("getPart", "/v1.0/part", Deprecation(since: since, sunset: nil, successor: nil, reference: "/docs/v1.0#p")) {
      _ in HTTPAnswer(status: 204)
    },
    route("getOther", "/v1.0/other", nil) { _ in HTTPAnswer(status: 204) },
  ]

  private static let links =
    "</v2.0/things>; rel=\"successor-version\", </docs/v1.0#listThings>; rel=\"deprecation sunset\"; type=\"text/html\""

  @Test("Since when, until when, and where to go, beside the link to the next page")
  func list() async throws {
    try await LiveServer.run(Self.routes) { server in
      let answer = try await server.send("GET", "/v1.0/things")
      #expect(answer.headers["deprecation"] == "@1801353600")
      #expect(answer.headers["sunset"] == "Fri, 31 Dec 2027 00:00:00 GMT")
      #expect(answer.headers["link"] == "\(Self.next.value), \(Self.links)")
      let head = try await server.send("HEAD", "/v1.0/things")
      #expect(head.headers["link"] == answer.headers["link"])
      #expect(head.headers["deprecation"] == "@1801353600")
    }
  }

  @Test("A 304 and every problem say so too")
  func everywhere() async throws {
    try await LiveServer.run(Self.routes) { server in
      let same = try await server.send("GET", "/v1.0/things", ["If-None-Match": "\"1\""])
      #expect(same.status == 304)
      #expect(same.headers["deprecation"] == "@1801353600")
      #expect(same.headers["link"] == Self.links)
      for (token, status) in [(nil, 401), ("reader", 404)] as [(String?, Int)] {
        let refusal = try await server.send("GET", "/v1.0/things/7", token: token)
        #expect(refusal.status == status)
        #expect(refusal.headers["deprecation"] == "@1801353600")
      }
      let choosy = try await server.send("GET", "/v1.0/things", ["Accept": "text/html"])
      #expect(choosy.status == 406)
      #expect(choosy.headers["sunset"] == "Fri, 31 Dec 2027 00:00:00 GMT")
    }
  }

  @Test("The successor of an object's operation is that of the same object, whatever the path says")
  func object() async throws {
    try await LiveServer.run(Self.routes) { server in
      for (path, name) in [("7", "7"), ("a%2Fb%0d%0ax:%20%7Bid%7D%3E", "a%2Fb%0D%0Ax%3A%20%7Bid%7D%3E")] {
        let answer = try await server.send("GET", "/v1.0/things/\(path)")
        #expect(
          answer.headers["link"]
            == "</v2.0/things/\(name)>; rel=\"successor-version\", </docs/v1.0#getThing>; rel=\"deprecation\"; "
            + "type=\"text/html\"")
        #expect(answer.headers["sunset"] == nil)
        #expect(answer.headers["x"] == nil)
      }
    }
  }

  @Test("Where nothing takes its place, the reference alone is linked; what is not deprecated says nothing")
  func others() async throws {
    try await LiveServer.run(Self.routes) { server in
      let part = try await server.send("GET", "/v1.0/part")
      #expect(part.headers["link"] == "</docs/v1.0#p>; rel=\"deprecation\"; type=\"text/html\"")
      for (method, path) in [("GET", "/v1.0/other"), ("GET", "/v1.0/nothing"), ("POST", "/v1.0/things")] {
        let answer = try await server.send(method, path)
        #expect(answer.headers["deprecation"] == nil && answer.headers["link"] == nil, "\(method) \(path)")
      }
    }
  }
}
