// Generated from documents/references.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import JSON
import Pattern
import Values

public struct Disk: Sendable, Equatable {
  public var size: Int
  public var name: String?
  public var layout: DiskLayout?
  /// The members that are none of these, by their names.
  public var additionalProperties: [String: JSONValue]

  public init(
    size: Int,
    name: String? = nil,
    layout: DiskLayout? = nil,
    additionalProperties: [String: JSONValue] = [:]
  ) {
    self.size = size
    self.name = name
    self.layout = layout
    self.additionalProperties = additionalProperties
  }
}

extension Disk: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> Disk? {
    guard var members = try reader.beginObject(names) else { return nil }
    var size: Int?
    var name: String?
    var layout: DiskLayout?
    var additionalProperties: [String: JSONValue] = [:]
    while let member = try reader.next(&members) {
      switch member {
      case 0:
        size = try reader.integer(minimum: 1)
      case 1:
        name = try reader.string(maxLength: 3)
      case 2:
        layout = try DiskLayout.read(&reader)
      default: try reader.undescribed(&additionalProperties)
      }
    }
    guard let size else { return nil }
    return Disk(
      size: size,
      name: name,
      layout: layout,
      additionalProperties: additionalProperties)
  }

  private static let names: JSONNames = [
    .required("size"),
    .optional("name"),
    .optional("layout"),
  ]
}

extension Disk: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    writer.raw("{\"size\":")
    writer.integer(size)
    if let name {
      writer.raw(",\"name\":")
      writer.string(name)
    }
    if let layout {
      writer.raw(",\"layout\":")
      layout.write(to: &writer)
    }
    writer.members(additionalProperties)
    writer.raw("}")
  }
}
