import GWMClient

/// How far a job is, as one line.
struct JobProgressLine {
  /// What the job does, such as `start web1.example.org`.
  let what: String

  /// How often there is something new to show, or else how long to wait in one go.
  var interval: Duration { ProgressLine.isShown ? .seconds(1) : .seconds(20) }

  /// Runs `body`, and clears the line when it is over.
  func shown<Result>(_ body: (JobProgressLine) async throws(APIError) -> Result) async throws(APIError) -> Result {
    defer { ProgressLine.clear() }
    return try await body(self)
  }

  func show(_ job: Job) {
    if !job.isOver { ProgressLine.show(text(job)) }
  }

  private func text(_ job: Job) -> String {
    var text = "\(what): \(job.status)"
    if job.progress.steps > 1 { text += ", step \(job.progress.step) of \(job.progress.steps)" }
    if let percent = job.progress.percent { text += ", \(percent) %" }
    if let message = job.progress.message { text += ", \(message)" }
    return text.printable + " …"
  }
}
