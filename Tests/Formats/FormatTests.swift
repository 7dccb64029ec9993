import Formats
import Testing

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
}
