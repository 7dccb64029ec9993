// Generated from api/v1.0.yaml by gwm-api. Do not edit.

import Codec
import JSON
import Pattern
import Values

/// A job that works on the object now.
public struct PendingJob: Sendable, Equatable {
  /// An id that this service gave (UUID); it stays through rename and sync.
  public var id: UUID
  /// The operation that was asked for.
  public var operation: String

  public init(
    id: UUID,
    operation: String
  ) {
    self.id = id
    self.operation = operation
  }
}

extension PendingJob: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> PendingJob? {
    guard try reader.beginObject() else { return nil }
    var seen0: UInt64 = 0
    var id: UUID?
    var operation: String?
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
      case 9:
        if reader.nameIs("operation") {
          if seen0 & 1 << 1 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 1
          operation = try reader.string()
          continue
        }
      default: break
      }
      try reader.skip()
    }
    if seen0 & 1 << 0 == 0 { reader.missing("id") }
    if seen0 & 1 << 1 == 0 { reader.missing("operation") }
    guard
      let id,
      let operation
    else { return nil }
    return PendingJob(
      id: id,
      operation: operation)
  }
}

extension PendingJob: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    writer.raw("{\"id\":")
    writer.uuid(id)
    writer.raw(",\"operation\":")
    writer.string(operation)
    writer.raw("}")
  }
}
