// Generated from api/v1.0.yaml by gwm-api. Do not edit.

import APIClient
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
    guard var members = try reader.beginObject(names) else { return nil }
    var id: Int?
    var status: String?
    var summary: [String]?
    while let member = try reader.next(&members) {
      switch member {
      case 0:
        id = try reader.integer(minimum: nil)
      case 1:
        status = try reader.string()
      case 2:
        summary = try reader.array { (reader) throws(JSONSyntaxError) in try reader.string() }
      default: try reader.skip()
      }
    }
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

  private static let names: JSONNames = [
    .required("id"),
    .required("status"),
    .required("summary"),
  ]
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
