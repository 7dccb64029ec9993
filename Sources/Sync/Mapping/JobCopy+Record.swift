public import Ganeti
import HTTPService
import Store
import Values

extension JobCopy {
  /// What is copied of a job.
  init(_ record: JobRecord) {
    self.init(
      ganetiJobID: record.id,
      task: SubmissionMark(in: record)?.task,
      operation: record.opcodes.first?.opcode ?? "OP_UNKNOWN",
      status: record.status.ourWord,
      ganetiStatus: record.status.word,
      summary: record.summary,
      instance: record.opcodes.lazy.compactMap(\.instanceName).first,
      problem: record.status == .error ? Problem(failureOf: record).json() : nil,
      acceptedAt: record.receivedAt ?? .now,
      startedAt: record.startedAt,
      endedAt: record.endedAt)
  }

  /// A job that Ganeti has no record of any more.
  static func gone(_ id: Int64) -> JobCopy {
    JobCopy(
      ganetiJobID: id, operation: "OP_UNKNOWN", status: "unknown", ganetiStatus: "unknown", summary: [], instance: nil,
      problem: Problem(.outcomeUnknown).json(), acceptedAt: .now, startedAt: nil, endedAt: .now)
  }
}

extension JobStatus {
  /// The word of the contract.
  public var ourWord: String {
    switch self {
    case .queued: "queued"
    case .waiting: "waiting"
    case .canceling, .running: "running"
    case .success: "succeeded"
    case .error: "failed"
    case .canceled: "canceled"
    case .other: "unknown"
    }
  }
}

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
