import ChildProcess
import Testing

/// A repository with what a release needs: the project's Makefile and release scripts, and the small files of `scratch/`
/// for the rest. Its checks and what it takes for a seal are its own.
struct ScratchRepository: Sendable {
  let folder: String

  /// The folder of these tests.
  static let tests = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")

  /// Runs `body` in a repository whose `main` has one commit, which can be released as v202602.
  static func with(_ body: (ScratchRepository) async throws -> Void) async throws {
    try await withTemporaryFolder { folder in
      let repository = ScratchRepository(folder: folder)
      let (exit, output) = try await repository.run(
        """
        cp -r \(tests)/scratch/. \(tests)/../../Makefile .
        cp \(tests)/../../Scripts/{release,release-rules.bash,verify-release} Scripts/
        git init --quiet --initial-branch=main
        git config user.name Releaser
        git config user.email releaser@example.org
        git config user.signingkey releaser@example.org
        commit
        """)
      try #require(exit == .status(0), "\(output)")
      try await body(repository)
    }
  }

  /// Runs lines of bash until one fails; what they wrote on both outputs.
  ///
  /// They may use `commit`, which commits everything, `tag TAG [MESSAGE]`, which signs a tag of the last commit by hand,
  /// and `$PUBLIC_KEYS`, the folder of `Keys`.
  func run(_ script: String) async throws -> (exit: ChildProcess.Exit?, output: String) {
    let prelude = """
      exec 2>&1
      set -euo pipefail
      source Scripts/release-rules.bash 2>/dev/null || :
      commit() { git add . && git commit --quiet --message='Go on'; }
      tag() {
        { if [[ -n ${2:-} ]]; then echo "$2"; else message HEAD "$1"; fi; } |
          git tag --sign --cleanup=verbatim --file=- "$1"
      }

      """
    // No settings of the tester's.
    let environment = [
      "PATH": "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin", "HOME": "/nowhere", "LC_ALL": "C",
      "GIT_CONFIG_NOSYSTEM": "1", "GNUPGHOME": "\(Keys.folder)/home", "PUBLIC_KEYS": Keys.folder,
    ]
    let (exit, output, _) = try await ChildProcess.run(
      ["bash", "-c", prelude + script], environment: environment, directory: folder, within: .seconds(1800))
    return (exit, output)
  }
}
