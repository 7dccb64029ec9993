// Generated from documents/choices.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import JSON
import Pattern
import Values

public struct KindsObjectValue: Sendable, Equatable {
  public var a: Int

  public init(
    a: Int
  ) {
    self.a = a
  }
}

extension KindsObjectValue: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> KindsObjectValue? {
    guard var members = try reader.beginObject(names) else { return nil }
    var a: Int?
    while let member = try reader.next(&members) {
      switch member {
      case 0:
        a = try reader.integer(minimum: nil)
      default: try reader.skip()
      }
    }
    guard let a else { return nil }
    return KindsObjectValue(
      a: a)
  }

  private static let names: JSONNames = [
    .required("a"),
  ]
}

extension KindsObjectValue: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    writer.raw("{\"a\":")
    writer.integer(a)
    writer.raw("}")
  }
}
