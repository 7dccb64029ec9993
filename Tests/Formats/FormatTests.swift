import Formats
import Testing

/// What JSON Schema's own suite does not ask; the rest is proved by the tests of module JSONSchema.
@Suite("What has a format")
struct FormatTests {
  @Test("The example that messages give is of the format", arguments: Format.allCases)
  func example(_ format: Format) throws {
    let example = try #require(format.phrase.split(separator: " such as ").last)
    #expect(format.accepts(String(example)))
  }

  @Test("Nothing but a pointer, a relative reference, a template, a pattern and Base64 may be empty")
  func empty() {
    let may: Set<Format> = [.jsonPointer, .uriReference, .iriReference, .uriTemplate, .regex, .byte]
    #expect(Set(Format.allCases.filter { $0.accepts("") }) == may)
  }

  @Test("No format takes bytes beyond ASCII but those that say so", arguments: Format.allCases)
  func unicode(_ format: Format) {
    let may: Set<Format> = [
      .idnEmail, .idnHostname, .iri, .iriReference, .jsonPointer, .regex, .relativeJSONPointer, .uriTemplate,
    ]
    let texts = ["ä", "ä@ä.example", "ä.example", "a:ä", "/ä", "0/ä", "1é", "2026-03-1٠"]
    #expect(texts.contains { format.accepts($0) } == may.contains(format))
  }

  @Test(
    "Base64 has whole groups of four, padding at the end, and no bits that no byte takes",
    arguments: [
      ("Z3dt", true), ("Zw==", true), ("Z3c=", true), ("+/+/", true), ("Zx==", false), ("Z3d=", false), ("Zw=", false),
      ("Zw", false), ("Z===", false), ("====", false), ("Z=dt", false), ("Z3d-", false), ("Z3dt\n", false),
      ("Zw==Z3dt", false),
    ])
  func base64(_ text: String, _ fits: Bool) { #expect(Format.byte.accepts(text) == fits) }

  @Test(
    "The parts of a URI are held to their grammar",
    arguments: [
      ("http://[::1]:80/a", true), ("http://[::1]x", false), ("http://[::1", false), ("http://a:b@c:/", true),
      ("http://a:80x/", false), ("http://[v7.a:b]/", true), ("http://[v.a]/", false), ("a:", true), ("1a:b", false),
      ("http://a/%2", false), ("http://a/%zz", false), ("http://a/#b#c", false), ("http://a?b[", false),
      ("a://b@c@d/", false),
    ])
  func uri(_ text: String, _ fits: Bool) { #expect(Format.uri.accepts(text) == fits) }

  @Test("A host name ends at 253 characters, as written and as DNS carries it")
  func hostnameLength() {
    let label = String(repeating: "a", count: 61)
    #expect(Format.hostname.accepts("\(label).\(label).\(label).\(label).abcde"))
    #expect(!Format.hostname.accepts("\(label).\(label).\(label).\(label).abcdef"))
    #expect(!Format.idnHostname.accepts((0..<40).map { _ in "bücher" }.joined(separator: ".")))
  }

  @Test(
    "Formats of numbers hold to their range",
    arguments: [
      (NumberFormat.int32, 2_147_483_647.0, true), (.int32, 2_147_483_648.0, false), (.int32, 0.5, false),
      (.int64, 9_223_372_036_854_775_808.0, false), (.int64, -9_223_372_036_854_775_808.0, true),
      (.float, 3.5e38, false),
      (.float, 0.1, true), (.double, 1e308, true),
    ])
  func numbers(_ format: NumberFormat, _ value: Double, _ fits: Bool) { #expect(format.accepts(value) == fits) }
}
