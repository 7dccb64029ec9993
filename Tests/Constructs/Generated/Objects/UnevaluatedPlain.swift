// Generated from documents/objects.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import JSON
import Pattern
import Values

public struct UnevaluatedPlain: Sendable, Equatable {
  public var b: Int?
  public var a: Int?

  public init(
    b: Int? = nil,
    a: Int? = nil
  ) {
    self.b = b
    self.a = a
  }
}

extension UnevaluatedPlain: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> UnevaluatedPlain? {
    guard var members = try reader.beginObject(names) else { return nil }
    var b: Int?
    var a: Int?
    while let member = try reader.next(&members) {
      switch member {
      case 0:
        b = try reader.integer(minimum: nil)
      case 1:
        a = try reader.integer(minimum: nil)
      default: try reader.unknown(knowing: names.texts)
      }
    }
    return UnevaluatedPlain(
      b: b,
      a: a)
  }

  private static let names: JSONNames = [
    .optional("b"),
    .optional("a"),
  ]
}

extension UnevaluatedPlain: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    var separator: UInt8 = 123  // {
    if let b {
      writer.raw(separator)
      writer.raw("\"b\":")
      writer.integer(b)
      separator = 44  // ,
    }
    if let a {
      writer.raw(separator)
      writer.raw("\"a\":")
      writer.integer(a)
      separator = 44  // ,
    }
    if separator == 123 { writer.raw(separator) }
    writer.raw("}")
  }
}
