import Glibc
import Testing

@testable import GanetiSim

/// Runs what blocks on a thread of its own, so that tests that run at the same time keep theirs.
func onThread<Result: Sendable>(_ body: @escaping @Sendable () throws -> Result) async throws -> Result {
  try await withCheckedThrowingContinuation { continuation in
    let hasStarted = startThread { continuation.resume(with: Swift.Result(catching: body)) }
    if !hasStarted { continuation.resume(throwing: SimulationError.tls("no thread")) }
  }
}

/// Waits until the condition holds, twenty seconds at most.
func eventually(_ condition: () -> Bool, sourceLocation: SourceLocation = #_sourceLocation) async throws {
  for _ in 0..<4000 {
    if condition() { return }
    try await Task.sleep(for: .milliseconds(5))
  }
  Issue.record("It did not happen within twenty seconds", sourceLocation: sourceLocation)
}
