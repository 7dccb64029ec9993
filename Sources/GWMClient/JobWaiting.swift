public import APIClient
public import Values

extension Job {
  /// Whether nothing more will happen.
  public var isOver: Bool { endedAt != nil }
}

extension Client {
  /// The job when it is over.
  ///
  /// The service is asked to answer when the job ends, and after `interval` at the latest; `observe` sees each answer.
  /// Canceling the task ends the waiting, not the job.
  /// - Parameter interval: up to 60 seconds, the longest that the contract allows.
  public func end(
    of job: UUID, askingEvery interval: Duration = .seconds(20), observe: (Job) -> Void = { _ in }
  ) async throws(APIError) -> Job {
    let seconds = Int(min(max(interval, .seconds(1)), .seconds(60)).components.seconds)
    while true {
      let asked = ContinuousClock.now
      let response = try await response(to: GetJob(id: job, wait: seconds), waiting: .seconds(seconds))
      guard let state = try GetJob.answer(response).body else { throw .undocumented(response) }
      observe(state)
      if state.isOver { return state }
      // A service that answers at once all the same is not asked without end.
      let rest = ContinuousClock.now.duration(to: asked + .milliseconds(200))
      if rest > .zero { try? await Task.sleep(for: rest) }
    }
  }
}
