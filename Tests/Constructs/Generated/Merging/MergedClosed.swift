// Generated from documents/merging.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import JSON
import Pattern
import Values

/// What one part closes is closed to the names of the other.
public struct MergedClosed: Sendable, Equatable {
  public var a: Int?
  public var b: JSONValue?

  public init(
    a: Int? = nil,
    b: JSONValue? = nil
  ) {
    self.a = a
    self.b = b
  }
}

extension MergedClosed: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> MergedClosed? {
    guard var members = try reader.beginObject(names) else { return nil }
    var a: Int?
    var b: JSONValue?
    while let member = try reader.next(&members) {
      switch member {
      case 0:
        a = try reader.integer(minimum: nil)
      case 1:
        b = try reader.nothing()
      default: try reader.unknown(knowing: names.texts)
      }
    }
    return MergedClosed(
      a: a,
      b: b)
  }

  private static let names: JSONNames = [
    .optional("a"),
    .optional("b"),
  ]
}

extension MergedClosed: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    var separator: UInt8 = 123  // {
    if let a {
      writer.raw(separator)
      writer.raw("\"a\":")
      writer.integer(a)
      separator = 44  // ,
    }
    if let b {
      writer.raw(separator)
      writer.raw("\"b\":")
      b.write(to: &writer)
      separator = 44  // ,
    }
    if separator == 123 { writer.raw(separator) }
    writer.raw("}")
  }
}
