import ChildProcess
import Generator
import Testing

@Suite("The next version that these tests are about")
struct RenewalTests {
  @Test("It is what comes of starting it from v1.0 as that is now")
  func current() async throws {
    try await withTemporaryFolder { scratch in
      let into = isUpdating ? folder : scratch
      let result = try await ChildProcess.run(["\(folder)/renew", into], within: .seconds(1200))
      #expect(result.exit == .status(0), "\(result.errors)")
      let stale = generated(below: into).filter { path in
        (try? Files.read("\(into)/\(path)")) != (try? Files.read("\(folder)/\(path)"))
      }
      #expect(stale == [], "`make generate` makes it anew")
      #expect(generated(below: into) == generated(below: folder))
    }
  }

  private func generated(below root: String) -> [String] {
    Files.below(root).filter { $0.hasPrefix("api/") || $0.contains("/Generated/") }
  }

  @Test("Hand-written are the handlers of what it changes and adds, and no others")
  func handlers() throws {
    let handlers = "\(folder)/Sources/APIv9_0/Handlers"
    let text = try Files.below(handlers).map { String(decoding: try Files.read("\(handlers)/\($0)"), as: UTF8.self) }
      .joined()
    let functions = text.matches(of: /func ([A-Za-z]+)\(/).map { String($0.1) }
    #expect(Set(functions) == ["createToken", "getClusterCapacity"])
  }
}
