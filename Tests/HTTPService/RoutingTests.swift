import Testing
import Values

@testable import HTTPService

@Suite("Routes and cursors")
struct RoutingTests {
  // MARK: Routes

  private let router = Router(
    [
      ("listThings", .get, "/v1/things"), ("createThing", .post, "/v1/things"), ("getThing", .get, "/v1/things/{id}"),
      ("getOwn", .get, "/v1/things/own"), ("getPart", .get, "/v1/things/{thing}/parts/{id}"), ("root", .get, "/"),
    ].map { id, method, path in
      Route(
        Operation(
          id: id, method: method, path: path, access: .anyone, produces: [], consumes: [], requiresBody: false,
          problems: [])
      ) { _ in HTTPAnswer(status: 200) }
    } as [Route])

  private func found(_ method: String, _ path: String) throws -> String {
    switch router.match(method, try RequestTarget(path).segments) {
    case .route(let route, let values):
      ([route.operation.id] + values.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }).joined(separator: " ")
    case .otherMethods(let methods): "other: \(methods.map(\.rawValue).joined(separator: ","))"
    case .nothing: "nothing"
    }
  }

  @Test(
    "A path and a method have one route; literals go before parameters",
    arguments: [
      ("GET", "/v1/things", "listThings"), ("POST", "/v1/things", "createThing"),
      ("GET", "/v1/things/7", "getThing id=7"),
      ("GET", "/v1/things/own", "getOwn"), ("GET", "/v1/things/a%2Fb", "getThing id=a/b"),
      ("GET", "/v1/things/7/parts/8", "getPart id=8 thing=7"), ("GET", "/", "root"),
      ("DELETE", "/v1/things", "other: GET,POST"), ("get", "/v1/things/7", "other: GET"),
      ("POST", "/v1/things/own", "other: GET"),
      ("GET", "/v1", "nothing"), ("GET", "/v1/things/", "nothing"), ("GET", "/v1//things", "nothing"),
      ("GET", "/v1/things/7/parts", "nothing"), ("GET", "/V1/things", "nothing"),
      ("GET", "/v1/things/7/parts/8/9", "nothing"),
    ])
  func routes(method: String, path: String, expected: String) throws {
    #expect(try found(method, path) == expected)
  }

  @Test("Where GET is allowed, so is HEAD")
  func allowed() {
    let problem = Problem.wrongMethod("PUT", allowed: [.get, .post])
    #expect(problem.headers == [HeaderField("allow", "GET, POST, HEAD")])
    #expect(Problem.wrongMethod("PUT", allowed: [.post]).headers == [HeaderField("allow", "POST")])
  }

  // MARK: Cursors

  private func cursor(of address: String) throws -> String {
    try #require(try RequestTarget(address).query.first { $0.name == "cursor" }?.value)
  }

  private let position = Listing.Position(key: "web 1/ä\n\"", id: UUID(high: 7, low: 9))

  @Test("A cursor brings back the position that it was made for, in the list that it was made for")
  func cursors() throws {
    let query = [(name: "sort", value: "-name"), (name: "tag", value: "a&b=c")]
    let listing = Listing(
      path: "/v1/things", query: query + [(name: "limit", value: "5"), (name: "total", value: "true")])
    let next = listing.address(of: listing.cursor(of: position), limit: 5)
    let target = try RequestTarget(next)
    #expect(target.segments == ["v1", "things"])
    #expect(target.query.map { "\($0.name)=\($0.value)" }.dropFirst() == ["limit=5", "sort=-name", "tag=a&b=c"])
    // As the next request sends it, in any order of parameters and with any limit.
    let following = Listing(path: "/v1/things", query: target.query.reversed() + [(name: "total", value: "true")])
    #expect(try following.position(of: cursor(of: next)) == position)
    #expect(try following.position(of: nil) == nil)
    #expect(try !cursor(of: next).contains("web"))
  }

  @Test("For another list, sort, filter or version a cursor is refused")
  func foreignCursors() throws {
    let own = Listing(path: "/v1/things", query: [(name: "sort", value: "name")]).cursor(of: position)
    for (path, query) in [
      ("/v1/others", [(name: "sort", value: "name")]), ("/v2/things", [(name: "sort", value: "name")]),
      ("/v1/things", [(name: "sort", value: "-name")]), ("/v1/things", []),
      ("/v1/things", [(name: "sort", value: "name"), (name: "tag", value: "x")]),
    ] as [(String, [(name: String, value: String)])] {
      let refusal = problem { _ = try Listing(path: path, query: query).position(of: own) }
      #expect(refusal?.faults.map(\.place) == [.parameter("cursor")], "\(path) \(query)")
    }
  }

  @Test(
    "What is no cursor is refused and breaks nothing",
    arguments: [
      "", " ", "x", "!!!!", "ä", "AAAA", "____", String(repeating: "A", count: 100_000), "..", "%00", "MSAxIDEgMQ",
      "MiB4IDAxYTIwZjFlLTFhYzQtNzUzMi1iY2NlLWUxZjUxMjMyNWQ5MCBr",
    ])
  func hostileCursors(text: String) {
    let refusal = problem { _ = try Listing(path: "/v1/things", query: []).position(of: text) }
    #expect(refusal?.faults.map(\.rule) == ["cursor"])
  }

  @Test("A cursor that was cut, lengthened or changed is refused, or stands for another position of the same list")
  func changedCursors() throws {
    let listing = Listing(path: "/v1/things", query: [])
    let own = listing.cursor(of: position)
    for count in 0..<own.count {
      let cut = String(own.prefix(count))
      // Of the key, which comes last, nobody but the list can say what belongs to it.
      if let position = try? listing.position(of: cut) { #expect(position.id == self.position.id) }
    }
    #expect(problem { _ = try listing.position(of: "A" + own) } != nil)
    #expect(problem { _ = try listing.position(of: own.lowercased()) } != nil)
  }
}
