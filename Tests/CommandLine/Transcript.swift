import ChildProcess
import Testing

/// A file of `transcripts/`: lines that begin with `$ gwm`, each followed by what the program then prints, and by its
/// exit code where that is not 0.
struct Transcript: CustomTestStringConvertible, Sendable {
  let name: String

  var testDescription: String { name }

  /// The folder of these tests.
  static let root = "/" + #filePath.split(separator: "/").dropLast().joined(separator: "/")

  static let all = ["api", "cluster", "completion", "errors", "instance", "job", "node", "token", "usage"].map(
    Transcript.init)

  /// The file, from the folder of these tests.
  var path: String { "transcripts/\(name).txt" }

  /// The same commands with what the program prints now.
  /// - Parameter url: where the API is; the transcript has `http://api.example.org` instead.
  func played(against url: String) async throws -> String {
    var text = ""
    for line in try contents(of: "\(Transcript.root)/\(path)").split(separator: "\n") where line.hasPrefix("$ ") {
      text += "\(line)\n" + (try await run(String(line.dropFirst(2)), url)) + "\n"
    }
    return text
  }

  private func run(_ command: String, _ url: String) async throws -> String {
    let environment = [
      "PATH": "\(buildFolder):/usr/bin:/bin", "GWM_URL": url, "GWM_TOKEN": "gwm_example",
      "GWM_RAPI_PASSWORD": "secret",
      // A busy machine may take longer than a person waits.
      "GWM_COMPLETION_SECONDS": "300", "GWM_TIMEOUT": "300",
    ]
    let (exit, output, _) = try await ChildProcess.run(
      ["sh", "-c", "exec 2>&1; \(command)"], environment: environment, within: .seconds(600))
    var text = output.replacing(url, with: "http://api.example.org").replacing(/after \d+ ms/, with: "after 0 ms")
    if !text.isEmpty, !text.hasSuffix("\n") { text += "\n" }
    if case .status(let status)? = exit { if status != 0 { text += "[\(status)]\n" } } else { text += "[no end]\n" }
    return text
  }
}
