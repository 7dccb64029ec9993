public import Ganeti
public import Values

/// The reason that we give a submission: `gwm:TASK:ATTEMPT`. Ganeti keeps it in the job's reason trail.
public struct SubmissionMark: Sendable, Equatable {
  public let task: UUID
  /// From 1.
  public let attempt: Int

  public init(task: UUID, attempt: Int) {
    self.task = task
    self.attempt = attempt
  }

  public var reason: String { "gwm:\(task):\(attempt)" }

  /// The mark that a job carries; nil for a job of another tool.
  public init?(in record: JobRecord) {
    for step in record.opcodes.lazy.flatMap(\.reasons) where step.text.hasPrefix("gwm:") {
      let parts = step.text.split(separator: ":")
      if parts.count == 3, let task = UUID(parts[1]), let attempt = Int(parts[2]) {
        self.init(task: task, attempt: attempt)
        return
      }
    }
    return nil
  }
}
