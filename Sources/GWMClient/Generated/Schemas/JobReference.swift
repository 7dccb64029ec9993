// Generated from api/v1.0.yaml by gwm-api. Do not edit.

import Codec
import JSON
import Pattern
import Values

/// Another job.
public struct JobReference: Sendable, Equatable {
  /// An id that this service gave (UUID); it stays through rename and sync.
  public var id: UUID
  /// `accepted` here, `queued` in Ganeti, `waiting` for locks, `running`; then one of `succeeded`, `failed`,
  /// `canceled`, `unknown` (Ganeti has no record of it any more).
  public var status: JobStatus

  public init(
    id: UUID,
    status: JobStatus
  ) {
    self.id = id
    self.status = status
  }
}

extension JobReference: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> JobReference? {
    guard try reader.beginObject() else { return nil }
    var seen0: UInt64 = 0
    var id: UUID?
    var status: JobStatus?
    while try reader.nextName() {
      switch reader.nameLength {
      case 2:
        if reader.nameIs("id") {
          if seen0 & 1 << 0 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 0
          id = try ID.read(&reader)
          continue
        }
      case 6:
        if reader.nameIs("status") {
          if seen0 & 1 << 1 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 1
          status = try reader.word(JobStatus.self)
          continue
        }
      default: break
      }
      try reader.skip()
    }
    if seen0 & 1 << 0 == 0 { reader.missing("id") }
    if seen0 & 1 << 1 == 0 { reader.missing("status") }
    guard
      let id,
      let status
    else { return nil }
    return JobReference(
      id: id,
      status: status)
  }
}

extension JobReference: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    writer.raw("{\"id\":")
    writer.uuid(id)
    writer.raw(",\"status\":")
    writer.string(status.rawValue)
    writer.raw("}")
  }
}
