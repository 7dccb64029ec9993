import ChildProcess
import Glibc
import Testing

/// Runs `body` with a fresh folder, and removes it afterwards.
func withTemporaryFolder<Answer>(_ body: (String) async throws -> Answer) async throws -> Answer {
  var template = Array("/tmp/gwm-tests-XXXXXX".utf8CString)
  let folder = String(cString: try #require(mkdtemp(&template)))
  // A server in it may run as another user, who has to get in.
  chmod(folder, 0o755)
  let result: Result<Answer, any Error>
  do {
    result = .success(try await body(folder))
  } catch {
    result = .failure(error)
  }
  _ = try await ChildProcess.run(["rm", "-rf", folder], within: .seconds(600))
  return try result.get()
}
