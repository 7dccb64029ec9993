// Generated from api/v2.0.yaml by gwm-api. Do not edit.

import Codec
import JSON
import Pattern
import Values

/// Another name.
public struct Renaming: Sendable, Equatable {
  /// A name.
  public var name: String
  /// Why.
  public var reason: String

  public init(
    name: String,
    reason: String
  ) {
    self.name = name
    self.reason = reason
  }
}

extension Renaming: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> Renaming? {
    guard var members = try reader.beginObject(names) else { return nil }
    var name: String?
    var reason: String?
    while let member = try reader.next(&members) {
      switch member {
      case 0:
        name = try Name.read(&reader)
      case 1:
        reason = try reader.string()
      default: try reader.unknown(knowing: names.texts)
      }
    }
    guard
      let name,
      let reason
    else { return nil }
    return Renaming(
      name: name,
      reason: reason)
  }

  private static let names: JSONNames = [
    .required("name"),
    .required("reason"),
  ]
}

extension Renaming: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    writer.raw("{\"name\":")
    writer.string(name)
    writer.raw(",\"reason\":")
    writer.string(reason)
    writer.raw("}")
  }
}
