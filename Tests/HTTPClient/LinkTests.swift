import HTTPClient
import Testing

@Suite("Links of a response")
struct LinkTests {
  @Test(
    "A field's value is read as RFC 8288 says",
    arguments: [
      ("</b?c=1>; rel=\"next\"", ["/b?c=1 next"]),
      ("</b>;rel=next,</c> ; REL = \"Deprecation sunset\"; type=\"text/html\"", ["/b next", "/c deprecation sunset"]),
      ("</a,b;c>; title=\"x, <y>; rel=no\"; rel=\"next\"", ["/a,b;c next"]),
      ("</b>; rel=\"next\"; rel=\"last\"", ["/b next"]),
      ("</b>", ["/b "]), ("", []), ("no link", []), ("</open; rel=\"next\"", []), (", ,", []),
    ])
  func values(_ value: String, _ links: [String]) {
    let headers: HTTPHeaders = ["link": value]
    #expect(headers.links.map { "\($0.target) \($0.relations.joined(separator: " "))" } == links)
  }

  @Test("Several lines are one list, and the first link of a relation counts")
  func lines() {
    let headers: HTTPHeaders = [
      "Link": "</b>; rel=\"next\"", "ETag": "\"1\"", "link": "</c>; rel=\"successor-version\", </d>; rel=\"next\"",
    ]
    #expect(headers.links.map(\.target) == ["/b", "/c", "/d"])
    #expect(headers.target(of: "next") == "/b")
    #expect(headers.target(of: "successor-version") == "/c")
    #expect(headers.target(of: "prev") == nil)
    #expect(headers.list("LINK") == "</b>; rel=\"next\", </c>; rel=\"successor-version\", </d>; rel=\"next\"")
    #expect(headers.list("Accept") == nil)
  }
}
