import Conformance

/// A line on the terminal that tells how far a check is; nothing where standard error is none.
enum ProgressLine {
  @Sendable
  static func show(_ progress: ConformanceRun.Progress) {
    write("\(progress.operations) of \(progress.of) operations, \(progress.failures) checks failed")
  }

  static func clear() { write("") }

  private static func write(_ text: String) {
    if StandardError.isTerminal { StandardError.write("\r\u{1B}[K\(text)") }
  }
}
