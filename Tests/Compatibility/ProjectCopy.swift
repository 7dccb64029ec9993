import ChildProcess
import Generator
import Testing

/// A copy of this project's contract with all that belongs to it, in a folder of its own.
struct ProjectCopy {
  let root: String
  var project: Project { Project(root: root) }

  private static let package = RuleCases.root.split(separator: "/").dropLast(2).joined(separator: "/")

  /// Runs `body` with a copy whose generated files are there.
  static func with(_ body: (ProjectCopy) async throws -> Void) async throws {
    try await withTemporaryFolder { folder in
      let copy = ProjectCopy(root: folder)
      for path in ["api/v1.0.yaml"] + handlers() {
        try Files.write(String(decoding: try Files.read("/\(package)/\(path)"), as: UTF8.self), to: "\(folder)/\(path)")
      }
      // A version that is open to change is not sealed.
      try copy.edit("  version: 1.0.0-open\n", "  version: 1.0.0\n")
      try await body(copy)
    }
  }

  private static func handlers() -> [String] {
    let folder = "Sources/APIv1_0/Handlers"
    return Files.below("/\(package)/\(folder)").map { "\(folder)/\($0)" }
  }

  func text(_ path: String) throws -> String { String(decoding: try Files.read("\(root)/\(path)"), as: UTF8.self) }

  /// Puts `text` in the place of the first `old` in a file, and writes what follows from it.
  func edit(_ old: String, _ text: String, in path: String = "api/v1.0.yaml") throws {
    let before = try self.text(path)
    let range = try #require(before.firstRange(of: old), "\(path) has no `\(old)`")
    try Files.write(before.replacingCharacters(in: range, with: text), to: "\(root)/\(path)")
    if path == "api/v1.0.yaml" { try project.generate() }
  }

  /// What `gwm-api check ARGUMENTS` prints, and its exit code.
  func check(_ arguments: String...) async throws -> (exit: ChildProcess.Exit?, errors: String) {
    let shell = ["sh", "-c", #"cd "$1" && shift && exec "$@""#, "sh", root, DiffCommand.program, "check"]
    let result = try await ChildProcess.run(shell + arguments, within: .seconds(1800))
    return (result.exit, result.errors)
  }

  func faults() throws -> [String] { project.faults(try project.versions()).map(\.description) }
}

extension String {
  fileprivate func replacingCharacters(in range: Range<String.Index>, with text: String) -> String {
    String(self[..<range.lowerBound]) + text + self[range.upperBound...]
  }
}
