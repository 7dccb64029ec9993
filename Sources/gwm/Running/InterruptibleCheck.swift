import Conformance
import ServiceLifecycle
import Synchronization

/// A check of a deployment that SIGINT and SIGTERM end early: what it has made is removed first.
final class InterruptibleCheck: Service {
  private let check: @Sendable () async throws -> ConformanceReport
  private let made = Mutex<Result<ConformanceReport, any Error>?>(nil)

  init(_ check: @escaping @Sendable () async throws -> ConformanceReport) { self.check = check }

  /// Nil where it was interrupted.
  var result: Result<ConformanceReport, any Error>? { made.withLock { $0 } }

  func run() async {
    await cancelWhenGracefulShutdown {
      let result: Result<ConformanceReport, any Error>
      do {
        result = .success(try await self.check())
      } catch {
        result = .failure(error)
      }
      if !Task.isCancelled { self.made.withLock { $0 = result } }
    }
  }
}
