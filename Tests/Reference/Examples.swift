import ChildProcess
import Glibc
import JSON
import Testing

@testable import Generator

@Suite("The examples of requests")
struct Examples {
  /// One that is as hard to quote as can be, and all of ours.
  private func requests() throws -> [(id: String, request: RequestExample)] {
    let hostile = try contract(saying: ##"it's $(rm) `x` "y"/.. \(z) \#(z) """# ⏎"##)
    return (hostile.operations + (try ourContract().operations)).map { ($0.id, RequestExample($0)) }
  }

  @Test("A shell reads every command line")
  func shell() async throws {
    try await expectAccepted(["bash", "-n"], requests().map { ("\($0.id).sh", CurlExample(request: $0.request).text) })
  }

  @Test("Python compiles every program")
  func python() async throws {
    let programs = try requests().map { ("\($0.id).py", PythonExample(request: $0.request).text) }
    try await expectAccepted(["python3", "-m", "py_compile"], programs)
  }

  @Test("Swift parses every program")
  func swift() async throws {
    let programs = try requests().map { ("\($0.id).swift", SwiftExample(request: $0.request).text) }
    try await expectAccepted(["swiftc", "-frontend", "-parse"], programs)
  }

  @Test("What a shell hands to curl is what the contract's example says")
  func words() async throws {
    for (id, request) in try requests() {
      let script = "GWM_URL=http://host GWM_TOKEN=secret; curl() { printf '%s\\0' \"$@\"; }\n"
      let result = try await ChildProcess.run(
        ["bash", "-c", script + CurlExample(request: request).text], within: .seconds(30))
      let words = result.output.split(separator: "\0", omittingEmptySubsequences: false).map(String.init)
      #expect(words.contains("http://host\(request.target)"), "\(id)")
      #expect(words.contains("Authorization: Bearer secret") == request.needsToken, "\(id)")
      guard let body = request.body, let at = words.firstIndex(of: "--data") else { continue }
      #expect(try JSONValue(parsing: words[at + 1]) == body.value, "\(id)")
      #expect(words.contains("Content-Type: \(body.mediaType)"), "\(id)")
    }
  }

  @Test("What Python sends is what the contract's example says")
  func literals() async throws {
    for (id, request) in try requests() {
      guard let body = request.body else { continue }
      let program = "import json; print(json.dumps(\(JSONText(notation: .python).text(body.value))))"
      let result = try await ChildProcess.run(["python3", "-c", program], within: .seconds(30))
      #expect(try JSONValue(parsing: result.output) == body.value, "\(id)")
    }
  }

  @Test("Only what needs a token sends one, and nothing is left to be filled in")
  func token() throws {
    for operation in try ourContract().operations {
      let request = RequestExample(operation)
      for text in [
        CurlExample(request: request).text, PythonExample(request: request).text, SwiftExample(request: request).text,
      ] {
        #expect(text.contains("GWM_TOKEN") != operation.allowsAnonymous, "\(operation.id)")
        #expect(!text.contains("{id}"), "\(operation.id)")
      }
    }
  }

  private func expectAccepted(_ command: [String], _ files: [(name: String, text: String)]) async throws {
    try await withTemporaryFolder { folder in
      for file in files { try Files.write(file.text, to: "\(folder)/\(file.name)") }
      // One by one: `bash` takes no more, and `swiftc` takes several for the parts of one program.
      for file in files {
        let result = try await ChildProcess.run(command + ["\(folder)/\(file.name)"], within: .seconds(120))
        #expect(result.exit?.isSuccess == true, "\(result.errors)")
      }
    }
  }
}
