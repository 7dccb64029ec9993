// Generated from api/v1.0.yaml by gwm-api. Do not edit.

import APIClient
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
    guard var members = try reader.beginObject(names) else { return nil }
    var id: UUID?
    var operation: String?
    while let member = try reader.next(&members) {
      switch member {
      case 0:
        id = try ID.read(&reader)
      case 1:
        operation = try reader.string()
      default: try reader.skip()
      }
    }
    guard
      let id,
      let operation
    else { return nil }
    return PendingJob(
      id: id,
      operation: operation)
  }

  private static let names: JSONNames = [
    .required("id"),
    .required("operation"),
  ]
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
