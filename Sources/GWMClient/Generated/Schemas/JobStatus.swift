// Generated from api/v1.0.yaml by gwm-api. Do not edit.

/// `accepted` here, `queued` in Ganeti, `waiting` for locks, `running`; then one of `succeeded`, `failed`,
/// `canceled`, `unknown` (Ganeti has no record of it any more).
public struct JobStatus: OpenWord {
  public static let accepted = JobStatus(rawValue: "accepted")
  public static let queued = JobStatus(rawValue: "queued")
  public static let waiting = JobStatus(rawValue: "waiting")
  public static let running = JobStatus(rawValue: "running")
  public static let succeeded = JobStatus(rawValue: "succeeded")
  public static let failed = JobStatus(rawValue: "failed")
  public static let canceled = JobStatus(rawValue: "canceled")
  public static let unknown = JobStatus(rawValue: "unknown")

  /// The words that the contract lists; a later service may answer others.
  public static let allCases: [JobStatus] = [
    .accepted,
    .queued,
    .waiting,
    .running,
    .succeeded,
    .failed,
    .canceled,
    .unknown,
  ]

  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }
}
