// Generated from api/v1.0.yaml by gwm-api. Do not edit.

import APIClient

/// `accepted` here, `queued` in Ganeti, `waiting` for locks, `running`; then one of `succeeded`, `failed`,
/// `canceled`, `unknown` (Ganeti has no record of it any more).
public struct JobStatus: OpenWord {
  public static var accepted: JobStatus { JobStatus(rawValue: "accepted") }
  public static var queued: JobStatus { JobStatus(rawValue: "queued") }
  public static var waiting: JobStatus { JobStatus(rawValue: "waiting") }
  public static var running: JobStatus { JobStatus(rawValue: "running") }
  public static var succeeded: JobStatus { JobStatus(rawValue: "succeeded") }
  public static var failed: JobStatus { JobStatus(rawValue: "failed") }
  public static var canceled: JobStatus { JobStatus(rawValue: "canceled") }
  public static var unknown: JobStatus { JobStatus(rawValue: "unknown") }

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
