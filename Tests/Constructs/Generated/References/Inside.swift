// Generated from documents/references.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import JSON
import Pattern
import Values

/// What stands inside of another schema, by a JSON Pointer and by an anchor.
public struct Inside: Sendable, Equatable {
  public var layout: DiskLayout2?
  public var name: String?
  public var escaped: Bool?
  /// The members that are none of these, by their names.
  public var additionalProperties: [String: JSONValue]

  public init(
    layout: DiskLayout2? = nil,
    name: String? = nil,
    escaped: Bool? = nil,
    additionalProperties: [String: JSONValue] = [:]
  ) {
    self.layout = layout
    self.name = name
    self.escaped = escaped
    self.additionalProperties = additionalProperties
  }
}

extension Inside: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> Inside? {
    guard var members = try reader.beginObject(names) else { return nil }
    var layout: DiskLayout2?
    var name: String?
    var escaped: Bool?
    var additionalProperties: [String: JSONValue] = [:]
    while let member = try reader.next(&members) {
      switch member {
      case 0:
        layout = try DiskLayout2.read(&reader)
      case 1:
        name = try DiskName.read(&reader)
      case 2:
        escaped = try reader.bool()
      default: try reader.undescribed(&additionalProperties)
      }
    }
    return Inside(
      layout: layout,
      name: name,
      escaped: escaped,
      additionalProperties: additionalProperties)
  }

  private static let names: JSONNames = [
    .optional("layout"),
    .optional("name"),
    .optional("escaped"),
  ]
}

extension Inside: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    var separator: UInt8 = 123  // {
    if let layout {
      writer.raw(separator)
      writer.raw("\"layout\":")
      layout.write(to: &writer)
      separator = 44  // ,
    }
    if let name {
      writer.raw(separator)
      writer.raw("\"name\":")
      writer.string(name)
      separator = 44  // ,
    }
    if let escaped {
      writer.raw(separator)
      writer.raw("\"escaped\":")
      writer.bool(escaped)
      separator = 44  // ,
    }
    writer.members(additionalProperties, after: &separator)
    if separator == 123 { writer.raw(separator) }
    writer.raw("}")
  }
}
