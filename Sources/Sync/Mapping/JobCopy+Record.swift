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
