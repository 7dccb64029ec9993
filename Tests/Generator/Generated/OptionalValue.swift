// Generated from everything.yaml by gwm-api. Do not edit.

import Codec
import JSON
import Pattern
import Values

/// Nothing of it must be there.
public struct OptionalValue: Sendable, Equatable {
  public var a: String?
  public var b: Patch<String>
  public var c: String?

  public init(
    a: String? = nil,
    b: Patch<String> = .absent,
    c: String? = nil
  ) {
    self.a = a
    self.b = b
    self.c = c
  }
}

extension OptionalValue: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> OptionalValue? {
    guard var members = try reader.beginObject(names) else { return nil }
    var a: String?
    var b: Patch<String> = .absent
    var c: String?
    while let member = try reader.next(&members) {
      switch member {
      case 0:
        a = try reader.string()
      case 1:
        if try reader.null() {
          b = .null
        } else if let value = try reader.string() {
          b = .value(value)
        }
      case 2:
        c = try reader.string()
      default: try reader.skip()
      }
    }
    return OptionalValue(
      a: a,
      b: b,
      c: c)
  }

  private static let names: JSONNames = [
    .optional("a"),
    .optional("b"),
    .optional("c"),
  ]
}

extension OptionalValue: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    var separator: UInt8 = 123  // {
    if let a {
      writer.raw(separator)
      writer.raw("\"a\":")
      writer.string(a)
      separator = 44  // ,
    }
    switch b {
    case .absent: break
    case .null:
      writer.raw(separator)
      writer.raw("\"b\":")
      writer.null()
      separator = 44  // ,
    case .value(let value):
      writer.raw(separator)
      writer.raw("\"b\":")
      writer.string(value)
      separator = 44  // ,
    }
    if let c {
      writer.raw(separator)
      writer.raw("\"c\":")
      writer.string(c)
      separator = 44  // ,
    }
    if separator == 123 { writer.raw(separator) }
    writer.raw("}")
  }
}
