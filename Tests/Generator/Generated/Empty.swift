// Generated from everything.yaml by gwm-api. Do not edit.

import Codec
import JSON
import Pattern
import Values

/// Nothing at all.
public struct Empty: Sendable, Equatable {
  public init() {}
}

extension Empty: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> Empty? {
    guard var members = try reader.beginObject(names) else { return nil }
    while try reader.next(&members) != nil {
      try reader.unknown(knowing: names.texts)
    }
    return Empty()
  }

  private static let names: JSONNames = []
}

extension Empty: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    writer.raw("{}")
  }
}
