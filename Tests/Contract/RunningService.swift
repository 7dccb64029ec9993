import Testing

/// Gives the tests of a suite one running service.
struct RunningService: SuiteTrait, TestScoping {
  @TaskLocal static var current: ContractService?

  func provideScope(
    for test: Test, testCase: Test.Case?, performing body: @Sendable () async throws -> Void
  ) async throws {
    try await withTemporaryFolder { folder in
      let service = try await ContractService.start(in: folder)
      let result: Result<Void, any Error>
      do {
        result = .success(try await RunningService.$current.withValue(service) { try await body() })
      } catch {
        result = .failure(error)
      }
      await service.stop()
      try result.get()
    }
  }
}

extension Trait where Self == RunningService {
  static var runningService: Self { RunningService() }
}
