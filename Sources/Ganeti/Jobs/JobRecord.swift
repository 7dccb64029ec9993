public import Values

/// A job of Ganeti's queue.
public struct JobRecord: Sendable, Equatable {
  /// Unique within a cluster's life: a cluster built anew starts over.
  public var id: Int64
  public var status: JobStatus
  /// A line for each opcode: `INSTANCE_STARTUP(web1.example.org)`.
  public var summary: [String]
  public var opcodes: [OpcodeRecord]
  public var receivedAt: Timestamp?
  public var startedAt: Timestamp?
  public var endedAt: Timestamp?
  /// What the opcodes said, in the order of saying; empty where it was not asked for.
  public var log: [JobLogEntry]

  /// Jobs that this one started. A job's success says nothing of theirs.
  public var children: [ChildJob] { opcodes.flatMap(\.children) }

  /// Why the job failed or was canceled: what its first opcode that did not succeed says.
  ///
  /// Nil for a job that did not fail, and for one canceled without a word, as a filter that rejects does.
  public var failure: OpcodeFailure? {
    opcodes.first { $0.status == .error || $0.status == .canceled }?.failure
  }

  /// Whether whoever submitted the job gave this reason.
  public func hasReason(_ reason: String) -> Bool {
    opcodes.contains { opcode in opcode.reasons.contains { $0.source == ReasonStep.userSource && $0.text == reason } }
  }
}

/// One opcode of a job.
public struct OpcodeRecord: Sendable, Equatable {
  /// `OP_INSTANCE_STARTUP`, …
  public var opcode: String
  public var status: JobStatus
  public var reasons: [ReasonStep]
  public var comment: String?
  public var instanceName: String?
  public var nodeName: String?
  /// What the opcode gave, as JSON; nil where it was not asked for or is `null`.
  public var result: String?
}

/// One step of an opcode's reason trail: who had it done, and why.
public struct ReasonStep: Sendable, Equatable {
  /// The source of what a user gives as `reason=`.
  static let userSource = "gnt:user"

  public var source: String
  public var text: String
  /// Nanoseconds since 1970.
  public var nanoseconds: Int64
}

/// How far a job or an opcode is.
public enum JobStatus: Sendable, Hashable {
  case queued
  /// For locks or for other jobs.
  case waiting
  case canceling, running, success, error, canceled
  /// A word that this version of GWM does not know.
  case other(String)

  public init(word: String) {
    self =
      switch word {
      case "queued": .queued
      case "waiting": .waiting
      case "canceling": .canceling
      case "running": .running
      case "success": .success
      case "error": .error
      case "canceled": .canceled
      default: .other(word)
      }
  }

  /// Ganeti's word.
  public var word: String {
    switch self {
    case .queued: "queued"
    case .waiting: "waiting"
    case .canceling: "canceling"
    case .running: "running"
    case .success: "success"
    case .error: "error"
    case .canceled: "canceled"
    case .other(let word): word
    }
  }

  /// Whether nothing more will happen.
  public var isOver: Bool {
    self == .success || self == .error || self == .canceled
  }
}

/// A job that an opcode started, or did not manage to start.
public enum ChildJob: Sendable, Equatable {
  case submitted(Int64)
  case failed(message: String)
}

/// A line of a job's log.
public struct JobLogEntry: Sendable, Equatable {
  /// Grows within the job.
  public var serial: Int64
  public var at: Timestamp?
  /// `message`, `message-list`, `remote-import`, …
  public var kind: String
  /// The text, or the JSON of what is not text.
  public var message: String
}
