import Testing
import Values

@Suite("Media types")
struct MediaTypeTests {
  @Test("The essence is type and subtype, in lower case and without blanks")
  func essence() {
    #expect(MediaType(" Application/JSON ; charset=utf-8").essence == "application/json")
    #expect(MediaType("").essence == "")
  }

  @Test("Two are the same in any order of their parameters")
  func equality() {
    #expect(MediaType("text/plain; a=1; B=2") == MediaType("TEXT/plain;b=2;a=1"))
    #expect(MediaType("text/plain; a=1") != MediaType("text/plain"))
  }

  @Test(
    "JSON is what is named so, or ends so",
    arguments: [
      ("application/json; charset=utf-8", true), ("text/json", true), ("application/problem+json", true),
      ("application/jsonx", false), ("application/x-ndjson", false), ("text/plain", false),
    ])
  func json(_ text: String, _ isJSON: Bool) { #expect(MediaType(text).isJSON == isJSON) }
}
