// Generated from api/v1.0.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import JSON
import Pattern
import Values

/// Another object, by id for programs and by name for people.
public struct Reference: Sendable, Equatable {
  /// An id that this service gave (UUID); it stays through rename and sync.
  public var id: UUID
  /// The object's name.
  public var name: String

  public init(
    id: UUID,
    name: String
  ) {
    self.id = id
    self.name = name
  }
}

extension Reference: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> Reference? {
    guard var members = try reader.beginObject(names) else { return nil }
    var id: UUID?
    var name: String?
    while let member = try reader.next(&members) {
      switch member {
      case 0:
        id = try ID.read(&reader)
      case 1:
        name = try reader.string()
      default: try reader.skip()
      }
    }
    guard
      let id,
      let name
    else { return nil }
    return Reference(
      id: id,
      name: name)
  }

  private static let names: JSONNames = [
    .required("id"),
    .required("name"),
  ]
}

extension Reference: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    writer.raw("{\"id\":")
    writer.uuid(id)
    writer.raw(",\"name\":")
    writer.string(name)
    writer.raw("}")
  }
}
