import ChildProcess
import Testing

/// Gives the tests of a suite a GPG home with two throw-away keys, a releaser's and a stranger's, and ends its agent.
struct Keys: SuiteTrait, TestScoping {
  /// The folder: `home`, and `releaser` and `stranger` with a public key each.
  @TaskLocal static var folder = ""

  func provideScope(
    for test: Test, testCase: Test.Case?, performing body: @Sendable () async throws -> Void
  ) async throws {
    try await withTemporaryFolder { folder in
      let result: Result<Void, any Error>
      do {
        try await make(in: folder)
        result = .success(try await Keys.$folder.withValue(folder) { try await body() })
      } catch {
        result = .failure(error)
      }
      _ = try await ChildProcess.run(
        ["gpgconf", "--homedir", "\(folder)/home", "--kill", "all"], within: .seconds(120))
      try result.get()
    }
  }

  private func make(in folder: String) async throws {
    let script = """
      set -eu
      mkdir -m 700 home
      for name in releaser stranger; do
        gpg --batch --quiet --passphrase '' --quick-generate-key "The $name <$name@example.org>" ed25519 sign never
        mkdir $name
        gpg --armor --export $name@example.org >$name/key.asc
      done
      """
    let (exit, _, errors) = try await ChildProcess.run(
      ["env", "GNUPGHOME=\(folder)/home", "bash", "-c", script], directory: folder, within: .seconds(600))
    try #require(exit == .status(0), "no keys: \(errors)")
  }
}

extension Trait where Self == Keys {
  static var throwAwayKeys: Self { Keys() }
}
