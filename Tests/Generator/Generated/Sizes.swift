// Generated from everything.yaml by gwm-api. Do not edit.

import Codec
import JSON
import Pattern
import Values

/// Sizes by name.
public struct Sizes: Sendable, Equatable {
  public init() {}
}

extension Sizes: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> Sizes? {
    guard try reader.beginObject() else { return nil }
    while try reader.nextName() {
      try reader.skip()
    }
    return Sizes()
  }
}

extension Sizes: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    writer.raw("{}")
  }
}
