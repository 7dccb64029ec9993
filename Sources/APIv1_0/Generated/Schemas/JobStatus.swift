// Generated from api/v1.0.yaml by gwm-api. Do not edit.

/// `accepted` here, `queued` in Ganeti, `waiting` for locks, `running`; then one of `succeeded`, `failed`,
/// `canceled`, `unknown` (Ganeti has no record of it any more).
public enum JobStatus: String, Sendable, CaseIterable {
  case accepted
  case queued
  case waiting
  case running
  case succeeded
  case failed
  case canceled
  case unknown
}
