import ChildProcess
import Testing

/// The demo, which serves the reference and the API that it tells of, and a browser to read it with.
struct LiveReference: Sendable {
  /// Such as `http://127.0.0.1:4711`.
  let url: String
  /// A token that may do everything.
  let token: String
  let browser: Chromium

  /// The one of these tests, opened on a wide screen.
  static func opened() async throws -> LiveReference {
    let reference = try #require(LiveReferenceScope.current)
    try await reference.browser.size(width: 1440, height: 900)
    try await reference.browser.open(reference.page())
    return reference
  }

  /// The address of the reference, or of a part of it.
  func page(_ anchor: String = "") -> String { "\(url)/docs/v1.0\(anchor.isEmpty ? "" : "#\(anchor)")" }

  /// The package's folder.
  static var root: String {
    #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3).joined(separator: "/")
  }
}

/// Gives the tests of a suite, which run one after the other, one demo and one browser.
struct LiveReferenceScope: SuiteTrait, TestScoping {
  @TaskLocal static var current: LiveReference?

  func provideScope(
    for test: Test, testCase: Test.Case?, performing body: @Sendable () async throws -> Void
  ) async throws {
    // The demo ends with its guardian's input, so it goes when these tests are killed.
    let guardian = #""$@" & child=$!; read -r line; kill $child; wait $child"#
    let demo = try ChildProcess.start(
      ["sh", "-c", guardian, "sh", "\(buildFolder)/gwm", "demo", "--port", "0", "--instances", "3"], input: .pipe,
      output: .collected, errors: .collected)
    let result: Result<Void, any Error>
    do {
      try #require(await demo.output(containing: "Reference ", within: .seconds(300)), "\(demo.standardError)")
      try #require(await demo.output(containing: "whoami", within: .seconds(300)))
      let words = demo.standardOutput.split { $0 == " " || $0 == "\n" }
      let url = try #require(words.first { $0.hasPrefix("http://127.0.0.1:") })
      let token = try #require(words.first { $0.hasPrefix("gwm_") })
      let browser = try await Chromium.start()
      let reference = LiveReference(url: String(url), token: String(token), browser: browser)
      do {
        result = .success(try await LiveReferenceScope.$current.withValue(reference) { try await body() })
      } catch {
        result = .failure(error)
      }
      await browser.stop()
    } catch {
      result = .failure(error)
    }
    demo.closeInput()
    if await demo.exit(within: .seconds(120)) == nil { await demo.stop() }
    try result.get()
  }
}

extension Trait where Self == LiveReferenceScope {
  static var liveReference: Self { LiveReferenceScope() }
}

/// Every test that reads the reference as a person does: with a browser.
@Suite(.liveReference, .serialized)
enum ReadingTheReference {}
