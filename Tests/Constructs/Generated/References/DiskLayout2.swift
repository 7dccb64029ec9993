// Generated from documents/references.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import JSON
import Pattern
import Values

public struct DiskLayout2: Sendable, Equatable {
  public var stripes: Int?

  public init(
    stripes: Int? = nil
  ) {
    self.stripes = stripes
  }
}

extension DiskLayout2: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> DiskLayout2? {
    guard var members = try reader.beginObject(names) else { return nil }
    var stripes: Int?
    while let member = try reader.next(&members) {
      switch member {
      case 0:
        stripes = try reader.integer(minimum: nil)
      default: try reader.unknown(knowing: names.texts)
      }
    }
    return DiskLayout2(
      stripes: stripes)
  }

  private static let names: JSONNames = [
    .optional("stripes"),
  ]
}

extension DiskLayout2: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    var separator: UInt8 = 123  // {
    if let stripes {
      writer.raw(separator)
      writer.raw("\"stripes\":")
      writer.integer(stripes)
      separator = 44  // ,
    }
    if separator == 123 { writer.raw(separator) }
    writer.raw("}")
  }
}
