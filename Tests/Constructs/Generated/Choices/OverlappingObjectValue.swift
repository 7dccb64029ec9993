// Generated from documents/choices.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import JSON
import Pattern
import Values

public struct OverlappingObjectValue: Sendable, Equatable {
  public var a: Int
  public var b: Int?

  public init(
    a: Int,
    b: Int? = nil
  ) {
    self.a = a
    self.b = b
  }
}

extension OverlappingObjectValue: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> OverlappingObjectValue? {
    guard var members = try reader.beginObject(names) else { return nil }
    var a: Int?
    var b: Int?
    while let member = try reader.next(&members) {
      switch member {
      case 0:
        a = try reader.integer(minimum: nil)
      case 1:
        b = try reader.integer(minimum: nil)
      default: try reader.skip()
      }
    }
    guard let a else { return nil }
    return OverlappingObjectValue(
      a: a,
      b: b)
  }

  private static let names: JSONNames = [
    .required("a"),
    .optional("b"),
  ]
}

extension OverlappingObjectValue: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    writer.raw("{\"a\":")
    writer.integer(a)
    if let b {
      writer.raw(",\"b\":")
      writer.integer(b)
    }
    writer.raw("}")
  }
}
