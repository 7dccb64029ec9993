import ChildProcess
import Glibc
import Testing

/// Gives the tests of a suite one running service.
struct RunningService: SuiteTrait, TestScoping {
  @TaskLocal static var current: ContractService?

  func provideScope(
    for test: Test, testCase: Test.Case?, performing body: @Sendable () async throws -> Void
  ) async throws {
    var template = Array("/tmp/gwm-contract-XXXXXX".utf8CString)
    let folder = String(cString: try #require(mkdtemp(&template)))
    // The database's own user must get through; its data is its own.
    chmod(folder, 0o755)
    do {
      let service = try await ContractService.start(in: folder)
      do {
        try await RunningService.$current.withValue(service) { try await body() }
      } catch {
        await service.stop()
        throw error
      }
      await service.stop()
    } catch {
      _ = try await ChildProcess.run(["rm", "-rf", folder], within: .seconds(30))
      throw error
    }
    _ = try await ChildProcess.run(["rm", "-rf", folder], within: .seconds(30))
  }
}

extension Trait where Self == RunningService {
  static var runningService: Self { RunningService() }
}
