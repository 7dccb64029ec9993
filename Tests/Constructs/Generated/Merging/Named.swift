// Generated from documents/merging.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import JSON
import Pattern
import Values

public struct Named: Sendable, Equatable {
  public var name: String

  public init(
    name: String
  ) {
    self.name = name
  }
}

extension Named: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> Named? {
    guard var members = try reader.beginObject(names) else { return nil }
    var name: String?
    while let member = try reader.next(&members) {
      switch member {
      case 0:
        name = try reader.string(minLength: 1)
      default: try reader.skip()
      }
    }
    guard let name else { return nil }
    return Named(
      name: name)
  }

  private static let names: JSONNames = [
    .required("name"),
  ]
}

extension Named: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    writer.raw("{\"name\":")
    writer.string(name)
    writer.raw("}")
  }
}
