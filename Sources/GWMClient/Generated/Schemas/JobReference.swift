// Generated from api/v1.0.yaml by gwm-api. Do not edit.

import APIClient
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
    guard var members = try reader.beginObject(names) else { return nil }
    var id: UUID?
    var status: JobStatus?
    while let member = try reader.next(&members) {
      switch member {
      case 0:
        id = try ID.read(&reader)
      case 1:
        status = try reader.word(JobStatus.self)
      default: try reader.skip()
      }
    }
    guard
      let id,
      let status
    else { return nil }
    return JobReference(
      id: id,
      status: status)
  }

  private static let names: JSONNames = [
    .required("id"),
    .required("status"),
  ]
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
