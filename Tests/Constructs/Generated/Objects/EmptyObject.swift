// Generated from documents/objects.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import JSON
import Pattern
import Values

public struct EmptyObject: Sendable, Equatable {
  public init() {}
}

extension EmptyObject: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> EmptyObject? {
    guard var members = try reader.beginObject(names) else { return nil }
    while try reader.next(&members) != nil {
      try reader.unknown(knowing: names.texts)
    }
    return EmptyObject()
  }

  private static let names: JSONNames = []
}

extension EmptyObject: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    writer.raw("{}")
  }
}
