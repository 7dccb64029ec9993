// Generated from api/v1.0.yaml by gwm-api. Do not edit.

import Codec
import JSON
import Pattern
import Values

/// A job in Ganeti's queue.
public struct GanetiJob: Sendable, Equatable {
  /// Ganeti's number of the job on its cluster.
  public var id: Int
  /// Ganeti's word for how it stands.
  public var status: String
  /// Ganeti's summary of its opcodes.
  public var summary: [String]

  public init(
    id: Int,
    status: String,
    summary: [String]
  ) {
    self.id = id
    self.status = status
    self.summary = summary
  }
}

extension GanetiJob: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> GanetiJob? {
    guard try reader.beginObject() else { return nil }
    var seen0: UInt64 = 0
    var id: Int?
    var status: String?
    var summary: [String]?
    while try reader.nextName() {
      switch reader.nameLength {
      case 2:
        if reader.nameIs("id") {
          if seen0 & 1 << 0 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 0
          id = try reader.integer(minimum: nil)
          continue
        }
      case 6:
        if reader.nameIs("status") {
          if seen0 & 1 << 1 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 1
          status = try reader.string()
          continue
        }
      case 7:
        if reader.nameIs("summary") {
          if seen0 & 1 << 2 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 2
          summary = try reader.array { (reader) throws(JSONSyntaxError) in try reader.string() }
          continue
        }
      default: break
      }
      try reader.skip()
    }
    if seen0 & 1 << 0 == 0 { reader.missing("id") }
    if seen0 & 1 << 1 == 0 { reader.missing("status") }
    if seen0 & 1 << 2 == 0 { reader.missing("summary") }
    guard
      let id,
      let status,
      let summary
    else { return nil }
    return GanetiJob(
      id: id,
      status: status,
      summary: summary)
  }
}

extension GanetiJob: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    writer.raw("{\"id\":")
    writer.integer(id)
    writer.raw(",\"status\":")
    writer.string(status)
    writer.raw(",\"summary\":")
    writer.array(summary) { writer, item in writer.string(item) }
    writer.raw("}")
  }
}
