// Generated from api/v3.0.yaml by gwm-api. Do not edit.

import Codec
import JSON
import Pattern
import Values

/// Whose it is.
public struct Owner: Sendable, Equatable {
  /// An id.
  public var id: UUID
  /// How many.
  public var things: Int

  public init(
    id: UUID,
    things: Int
  ) {
    self.id = id
    self.things = things
  }
}

extension Owner: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> Owner? {
    guard var members = try reader.beginObject(names) else { return nil }
    var id: UUID?
    var things: Int?
    while let member = try reader.next(&members) {
      switch member {
      case 0:
        id = try ID.read(&reader)
      case 1:
        things = try reader.integer(minimum: 0)
      default: try reader.skip()
      }
    }
    guard
      let id,
      let things
    else { return nil }
    return Owner(
      id: id,
      things: things)
  }

  private static let names: JSONNames = [
    .required("id"),
    .required("things"),
  ]
}

extension Owner: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    writer.raw("{\"id\":")
    writer.uuid(id)
    writer.raw(",\"things\":")
    writer.integer(things)
    writer.raw("}")
  }
}

extension Owner {
  /// Writes all of one from its members, without holding it.
  static func write(
    to writer: inout JSONWriter,
    id: UUID,
    things: Int
  ) {
    writer.raw("{\"id\":")
    writer.uuid(id)
    writer.raw(",\"things\":")
    writer.integer(things)
    writer.raw("}")
  }
}
