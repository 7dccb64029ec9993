// Generated from api/v1.0.yaml by gwm-api. Do not edit.

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
    guard try reader.beginObject() else { return nil }
    var seen0: UInt64 = 0
    var id: UUID?
    var name: String?
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
      case 4:
        if reader.nameIs("name") {
          if seen0 & 1 << 1 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 1
          name = try reader.string()
          continue
        }
      default: break
      }
      try reader.skip()
    }
    if seen0 & 1 << 0 == 0 { reader.missing("id") }
    if seen0 & 1 << 1 == 0 { reader.missing("name") }
    guard
      let id,
      let name
    else { return nil }
    return Reference(
      id: id,
      name: name)
  }
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
