// Generated from documents/references.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import JSON
import Pattern
import Values

public struct Escaped: Sendable, Equatable {
  public var aBC: Bool?

  public init(
    aBC: Bool? = nil
  ) {
    self.aBC = aBC
  }
}

extension Escaped: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> Escaped? {
    guard var members = try reader.beginObject(names) else { return nil }
    var aBC: Bool?
    while let member = try reader.next(&members) {
      switch member {
      case 0:
        aBC = try reader.bool()
      default: try reader.skip()
      }
    }
    return Escaped(
      aBC: aBC)
  }

  private static let names: JSONNames = [
    .optional("a/b~c"),
  ]
}

extension Escaped: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    var separator: UInt8 = 123  // {
    if let aBC {
      writer.raw(separator)
      writer.raw("\"a/b~c\":")
      writer.bool(aBC)
      separator = 44  // ,
    }
    if separator == 123 { writer.raw(separator) }
    writer.raw("}")
  }
}
