import GWMClient

/// The line on a terminal that tells how far a job is; nothing where no terminal is.
struct ProgressLine {
  /// What the job does, such as `start web1.example.org`.
  let what: String
  let isShown = StandardError.isTerminal

  /// How often there is something new to show, or else how long to wait in one go.
  var interval: Duration { isShown ? .seconds(1) : .seconds(20) }

  func show(_ job: Job) {
    // Back to the beginning of the line, and the rest of it erased (ECMA-48, EL).
    if isShown { StandardError.write("\r\u{1b}[K\(ProgressLine.text(what, job))") }
  }

  func clear() {
    if isShown { StandardError.write("\r\u{1b}[K") }
  }

  static func text(_ what: String, _ job: Job) -> String {
    var text = "\(what): \(job.status)"
    if job.progress.steps > 1 { text += ", step \(job.progress.step) of \(job.progress.steps)" }
    if let percent = job.progress.percent { text += ", \(percent) %" }
    if let message = job.progress.message { text += ", \(message)" }
    return text.printable + " …"
  }
}
