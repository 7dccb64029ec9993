import Testing

@Suite("What the command line prints")
struct TranscriptTests {
  @Test("is what a person has reviewed", arguments: Transcript.all)
  func reviewed(_ transcript: Transcript) async throws {
    try await withScriptedServer([
      "\(Transcript.root)/examples.py", "\(Transcript.root)/../../docs/api/v1.0/openapi.json",
    ]) { ready in
      let port = try #require(ready["port"]?.integer)
      let played = try await transcript.played(against: "http://127.0.0.1:\(port)")
      #expect(try played == expected(transcript.path, for: played))
    }
  }
}
