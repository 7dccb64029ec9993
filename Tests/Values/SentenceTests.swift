import Testing
import Values

@Suite("Values in messages")
struct SentenceTests {
  @Test("Lists read as a person writes them")
  func lists() {
    #expect(Sentence.listed([]) == "nothing")
    #expect(Sentence.listed(["a"]) == "a")
    #expect(Sentence.listed(["a", "b"]) == "a or b")
    #expect(Sentence.listed(["a", "b", "c"], "and") == "a, b and c")
  }

  @Test("A noun is singular for one alone")
  func counts() {
    #expect([0, 1, 2].map { Sentence.counted($0, "item") } == ["0 items", "1 item", "2 items"])
  }

  @Test("Long texts are cut")
  func quotes() {
    #expect(Sentence.quoted("a") == "\"a\"")
    #expect(Sentence.quoted(String(repeating: "ä", count: 60)).unicodeScalars.count == 62)
    #expect(Sentence.quoted(String(repeating: "ä", count: 61)).unicodeScalars.count == 63)
  }
}
