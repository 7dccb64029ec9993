// Generated from documents/older.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import JSON
import Pattern
import Values

public struct OlderClosed: Sendable, Equatable {
  public var a: String?

  public init(
    a: String? = nil
  ) {
    self.a = a
  }
}

extension OlderClosed: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> OlderClosed? {
    guard var members = try reader.beginObject(names) else { return nil }
    var a: String?
    while let member = try reader.next(&members) {
      switch member {
      case 0:
        a = try OlderClosedA.read(&reader)
      default: try reader.unknown(knowing: names.texts)
      }
    }
    return OlderClosed(
      a: a)
  }

  private static let names: JSONNames = [
    .optional("a"),
  ]
}

extension OlderClosed: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    var separator: UInt8 = 123  // {
    if let a {
      writer.raw(separator)
      writer.raw("\"a\":")
      writer.string(a)
      separator = 44  // ,
    }
    if separator == 123 { writer.raw(separator) }
    writer.raw("}")
  }
}
