import ArgumentParser
import GWMClient
import UnixSignals
import Values

/// Asks for changes, follows their jobs to the end, and tells how they ended.
struct JobFollowing {
  let client: Client
  /// Whether the API's JSON is printed instead of a sentence.
  let json: Bool
  /// Whether the end of a job is waited for.
  var waits = true

  /// - Parameter what: what the job does, such as `start web1.example.org`.
  func follow<Operation: DescribedOperation>(
    _ operation: Operation, _ what: String, job: (Operation.Answer) -> Job
  ) async throws {
    let response = try await client.response(to: operation)
    let accepted = job(try Operation.answer(response))
    if waits { return try await end(of: accepted.id, what) }
    if json { Output.json(response.body) } else { print("\(what): \(accepted.status), job \(accepted.id)") }
  }

  /// Waits for the end of a job.
  /// - Throws: `CommandFailure` where it did not succeed.
  func end(of job: UUID, _ what: String) async throws {
    let interrupts = await UnixSignalsSequence(trapping: .sigint)
    guard let end = try await end(of: job, what, unless: interrupts) else {
      // Caught as long as that: another one does not cut the sentence off.
      withExtendedLifetime(interrupts) {
        StandardError.line("\(what): not waited for any more, goes on as job \(job)")
      }
      throw ExitCode(130)
    }
    if json { Output.json(try await client.response(to: GetJob(id: job)).body) }
    guard end.status == .succeeded else {
      let cause = end.problem.map { "\n  " + ProblemText($0).text.replacing("\n", with: "\n  ") } ?? ""
      throw CommandFailure("\(what): \(end.status), job \(job)\(cause)")
    }
    if !json { print("\(what): succeeded, job \(job)") }
  }

  /// How the job ended; nil where a signal ends the waiting.
  private func end(of job: UUID, _ what: String, unless interrupts: UnixSignalsSequence) async throws -> Job? {
    try await withThrowingTaskGroup(of: Job?.self) { group in
      group.addTask {
        for await _ in interrupts { break }
        return nil
      }
      group.addTask {
        try await JobProgressLine(what: what).shown { line throws(APIError) in
          try await client.end(of: job, askingEvery: line.interval, observe: line.show)
        }
      }
      defer { group.cancelAll() }
      return try await group.next() ?? nil
    }
  }
}
