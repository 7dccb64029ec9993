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
    guard try reader.beginObject() else { return nil }
    while try reader.nextName() {
      try reader.unknown(knowing: names)
    }
    return Empty()
  }

  private static let names: [String] = []
}

extension Empty: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    writer.raw("{}")
  }
}
