// Generated from everything.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import JSON
import Pattern
import Values

public struct Trouble: Sendable, Equatable {
  public var title: String?

  public init(
    title: String? = nil
  ) {
    self.title = title
  }
}

extension Trouble: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> Trouble? {
    guard var members = try reader.beginObject(names) else { return nil }
    var title: String?
    while let member = try reader.next(&members) {
      switch member {
      case 0:
        title = try reader.string()
      default: try reader.skip()
      }
    }
    return Trouble(
      title: title)
  }

  private static let names: JSONNames = [
    .optional("title"),
  ]
}

extension Trouble: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    var separator: UInt8 = 123  // {
    if let title {
      writer.raw(separator)
      writer.raw("\"title\":")
      writer.string(title)
      separator = 44  // ,
    }
    if separator == 123 { writer.raw(separator) }
    writer.raw("}")
  }
}
