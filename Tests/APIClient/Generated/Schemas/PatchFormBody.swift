// Generated from everything.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import JSON
import Pattern
import Values

public struct PatchFormBody: Sendable, Equatable {
  public var a: String?
  /// The members that are none of these, by their names.
  public var additionalProperties: [String: JSONValue]

  public init(
    a: String? = nil,
    additionalProperties: [String: JSONValue] = [:]
  ) {
    self.a = a
    self.additionalProperties = additionalProperties
  }
}

extension PatchFormBody: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> PatchFormBody? {
    guard var members = try reader.beginObject(names) else { return nil }
    var a: String?
    var additionalProperties: [String: JSONValue] = [:]
    while let member = try reader.next(&members) {
      switch member {
      case 0:
        a = try reader.string()
      default: try reader.undescribed(&additionalProperties)
      }
    }
    return PatchFormBody(
      a: a,
      additionalProperties: additionalProperties)
  }

  private static let names: JSONNames = [
    .optional("a"),
  ]
}

extension PatchFormBody: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    var separator: UInt8 = 123  // {
    if let a {
      writer.raw(separator)
      writer.raw("\"a\":")
      writer.string(a)
      separator = 44  // ,
    }
    writer.members(additionalProperties, after: &separator)
    if separator == 123 { writer.raw(separator) }
    writer.raw("}")
  }
}
