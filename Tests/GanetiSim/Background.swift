import Glibc

@testable import GanetiSim

/// Runs what blocks on a thread of its own, so that tests that run at the same time keep theirs.
func onThread<Result: Sendable>(_ body: @escaping @Sendable () throws -> Result) async throws -> Result {
  try await withCheckedThrowingContinuation { continuation in
    let hasStarted = startThread { continuation.resume(with: Swift.Result(catching: body)) }
    if !hasStarted { continuation.resume(throwing: SimulationError.tls("no thread")) }
  }
}
