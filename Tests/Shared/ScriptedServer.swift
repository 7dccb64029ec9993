import ChildProcess
import JSON
import Testing

/// Runs `body` beside a server in Python, with the line of JSON that it prints when it listens, and ends it.
func withScriptedServer(_ script: [String], _ body: (JSONValue) async throws -> Void) async throws {
  // The server ends with its input, so it goes when these tests are killed.
  let server = try ChildProcess.start(["python3"] + script, input: .pipe, output: .collected)
  let result: Result<Void, any Error>
  do {
    try #require(await server.output(containing: "\n", within: .seconds(600)), "the server does not tell its ports")
    result = .success(try await body(try JSONValue(parsing: server.standardOutput)))
  } catch {
    result = .failure(error)
  }
  await server.stop()
  try result.get()
}
