// Generated from documents/references.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import JSON
import Pattern
import Values

public struct Identified: Sendable, Equatable {
  public var own: String?
  public var other: Int?
  public var absolute: Int?
  /// The members that are none of these, by their names.
  public var additionalProperties: [String: JSONValue]

  public init(
    own: String? = nil,
    other: Int? = nil,
    absolute: Int? = nil,
    additionalProperties: [String: JSONValue] = [:]
  ) {
    self.own = own
    self.other = other
    self.absolute = absolute
    self.additionalProperties = additionalProperties
  }
}

extension Identified: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> Identified? {
    guard var members = try reader.beginObject(names) else { return nil }
    var own: String?
    var other: Int?
    var absolute: Int?
    var additionalProperties: [String: JSONValue] = [:]
    while let member = try reader.next(&members) {
      switch member {
      case 0:
        own = try IdentifiedText.read(&reader)
      case 1:
        other = try reader.integer(minimum: nil)
      case 2:
        absolute = try reader.integer(minimum: nil)
      default: try reader.undescribed(&additionalProperties)
      }
    }
    return Identified(
      own: own,
      other: other,
      absolute: absolute,
      additionalProperties: additionalProperties)
  }

  private static let names: JSONNames = [
    .optional("own"),
    .optional("other"),
    .optional("absolute"),
  ]
}

extension Identified: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    var separator: UInt8 = 123  // {
    if let own {
      writer.raw(separator)
      writer.raw("\"own\":")
      writer.string(own)
      separator = 44  // ,
    }
    if let other {
      writer.raw(separator)
      writer.raw("\"other\":")
      writer.integer(other)
      separator = 44  // ,
    }
    if let absolute {
      writer.raw(separator)
      writer.raw("\"absolute\":")
      writer.integer(absolute)
      separator = 44  // ,
    }
    writer.members(additionalProperties, after: &separator)
    if separator == 123 { writer.raw(separator) }
    writer.raw("}")
  }
}
