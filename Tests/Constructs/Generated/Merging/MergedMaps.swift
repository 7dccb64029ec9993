// Generated from documents/merging.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import JSON
import Pattern
import Values

public struct MergedMaps: Sendable, Equatable {
  public var a: Int?
  /// The members that are none of these, by their names.
  public var additionalProperties: [String: Int]

  public init(
    a: Int? = nil,
    additionalProperties: [String: Int] = [:]
  ) {
    self.a = a
    self.additionalProperties = additionalProperties
  }
}

extension MergedMaps: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> MergedMaps? {
    guard var members = try reader.beginObject(names) else { return nil }
    var a: Int?
    var additionalProperties: [String: Int] = [:]
    while let member = try reader.next(&members) {
      switch member {
      case 0:
        a = try reader.integer(minimum: 5)
      default:
        try reader.additional(&additionalProperties) { (reader) throws(JSONSyntaxError) in
          try reader.integer(minimum: nil)
        }
      }
    }
    return MergedMaps(
      a: a,
      additionalProperties: additionalProperties)
  }

  private static let names: JSONNames = [
    .optional("a"),
  ]
}

extension MergedMaps: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    var separator: UInt8 = 123  // {
    if let a {
      writer.raw(separator)
      writer.raw("\"a\":")
      writer.integer(a)
      separator = 44  // ,
    }
    writer.members(additionalProperties, after: &separator) { writer, item in
      writer.integer(item)
    }
    if separator == 123 { writer.raw(separator) }
    writer.raw("}")
  }
}
