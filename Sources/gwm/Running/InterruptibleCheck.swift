import Conformance
import ServiceLifecycle
import Synchronization

/// A check of a deployment that SIGINT and SIGTERM end early: what it has made is removed first.
final class InterruptibleCheck: Service {
  private let check: @Sendable () async throws -> ConformanceReport
  private let made = Mutex<(result: Result<ConformanceReport, any Error>?, wasInterrupted: Bool)>((nil, false))

  init(_ check: @escaping @Sendable () async throws -> ConformanceReport) { self.check = check }

  /// What came of it; nil before it has run.
  var result: Result<ConformanceReport, any Error>? { made.withLock { $0.result } }

  var wasInterrupted: Bool { made.withLock { $0.wasInterrupted } }

  func run() async {
    await cancelWhenGracefulShutdown {
      let result: Result<ConformanceReport, any Error>
      do {
        result = .success(try await self.check())
      } catch {
        result = .failure(error)
      }
      let wasInterrupted = Task.isCancelled
      self.made.withLock { $0 = (result, wasInterrupted) }
    }
  }
}
