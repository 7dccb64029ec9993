import ChildProcess
import Generator
import Testing

@Suite("gwm-api check")
struct CheckTests {
  @Test("A fault that shows only beside the other versions is told as every fault is, with exit code 1")
  func successor() async throws {
    try await ProjectCopy.with { copy in
      let operation = "      operationId: getNode\n"
      let deprecated =
        operation + "      deprecated: true\n      x-deprecation: {since: 2027-01-31, successor: getRack}\n"
      try Files.write(
        try copy.text("api/v1.0.yaml").replacing(operation, with: deprecated), to: "\(copy.root)/api/v1.0.yaml")
      let result = try await ChildProcess.run(
        ["sh", "-c", #"cd "$1" && exec "$2" check"#, "sh", copy.root, DiffCommand.program], within: .seconds(60))
      #expect(result.exit == .status(1))
      #expect(result.errors.hasPrefix("api/v1.0.yaml:"))
      #expect(
        result.errors.hasSuffix(
          ": error: the successor `getRack` is no operation of this version or a later one [successor]\n"))
    }
  }
}
