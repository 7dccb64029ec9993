// Generated from api/v1.0.yaml by gwm-api. Do not edit.

import Codec
import JSON
import Pattern
import Values

/// A thing.
public struct Thing: Sendable, Equatable {
  /// Its name.
  public var name: String
  /// Whose it is.
  public var owner: String?

  public init(
    name: String,
    owner: String? = nil
  ) {
    self.name = name
    self.owner = owner
  }
}

extension Thing: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> Thing? {
    guard try reader.beginObject() else { return nil }
    var seen0: UInt64 = 0
    var name: String?
    var owner: String?
    while try reader.nextName() {
      switch reader.nameLength {
      case 4:
        if reader.nameIs("name") {
          if seen0 & 1 << 0 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 0
          name = try reader.string()
          continue
        }
      case 5:
        if reader.nameIs("owner") {
          if seen0 & 1 << 1 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 1
          owner = try Owner.read(&reader)
          continue
        }
      default: break
      }
      try reader.skip()
    }
    if seen0 & 1 << 0 == 0 { reader.missing("name") }
    guard let name else { return nil }
    return Thing(
      name: name,
      owner: owner)
  }
}

extension Thing: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    writer.raw("{\"name\":")
    writer.string(name)
    if let owner {
      writer.raw(",\"owner\":")
      writer.string(owner)
    }
    writer.raw("}")
  }
}
