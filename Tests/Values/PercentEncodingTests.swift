import Testing
import Values

@Suite("Percent-encoding")
struct PercentEncodingTests {
  @Test("All but the unreserved characters are encoded, as bytes of UTF-8")
  func encoded() {
    #expect(PercentEncoding.encoded("aZ09-._~") == "aZ09-._~")
    #expect(PercentEncoding.encoded("a b/ü%+") == "a%20b%2F%C3%BC%25%2B")
  }

  @Test("What is reserved may stand where a query holds it, and what is encoded is not encoded again")
  func reserved() {
    #expect(PercentEncoding.encodedButReserved("/a?b=c&d+e#f[%2f]%2") == "/a?b=c%26d%2Be%23f%5B%2f%5D%252")
  }

  @Test(
    "It is decoded whole or not at all",
    arguments: [
      ("", ""), ("a+b", "a+b"), ("a%20b%2f%C3%BCü", "a b/üü"), ("%", nil), ("%4", nil), ("%zz", nil), ("%C3", nil),
    ] as [(String, String?)])
  func decoded(_ text: String, _ expected: String?) { #expect(PercentEncoding.decoded(text.utf8) == expected) }

  @Test("A plus sign is a space in a form")
  func form() { #expect(PercentEncoding.decoded("a+b%2B".utf8, plusIsSpace: true) == "a b+") }
}
