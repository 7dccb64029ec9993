// Generated from documents/older.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import JSON
import Pattern
import Values

public struct OlderReference: Sendable, Equatable {
  public var plain: String?
  public var wrapped: String?
  /// The members that are none of these, by their names.
  public var additionalProperties: [String: JSONValue]

  public init(
    plain: String? = nil,
    wrapped: String? = nil,
    additionalProperties: [String: JSONValue] = [:]
  ) {
    self.plain = plain
    self.wrapped = wrapped
    self.additionalProperties = additionalProperties
  }
}

extension OlderReference: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> OlderReference? {
    guard var members = try reader.beginObject(names) else { return nil }
    var plain: String?
    var wrapped: String?
    var additionalProperties: [String: JSONValue] = [:]
    while let member = try reader.next(&members) {
      switch member {
      case 0:
        plain = try OlderWord.read(&reader)
      case 1:
        wrapped = try OlderWord.read(&reader)
      default: try reader.undescribed(&additionalProperties)
      }
    }
    return OlderReference(
      plain: plain,
      wrapped: wrapped,
      additionalProperties: additionalProperties)
  }

  private static let names: JSONNames = [
    .optional("plain"),
    .optional("wrapped"),
  ]
}

extension OlderReference: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    var separator: UInt8 = 123  // {
    if let plain {
      writer.raw(separator)
      writer.raw("\"plain\":")
      writer.string(plain)
      separator = 44  // ,
    }
    if let wrapped {
      writer.raw(separator)
      writer.raw("\"wrapped\":")
      writer.string(wrapped)
      separator = 44  // ,
    }
    writer.members(additionalProperties, after: &separator)
    if separator == 123 { writer.raw(separator) }
    writer.raw("}")
  }
}
