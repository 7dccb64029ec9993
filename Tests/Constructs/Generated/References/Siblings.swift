// Generated from documents/references.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import JSON
import Pattern
import Values

/// A reference holds together with what stands beside it.
public struct Siblings: Sendable, Equatable {
  public var size: Int
  public var kind: String?
  public var name: String
  public var layout: DiskLayout?
  /// The members that are none of these, by their names.
  public var additionalProperties: [String: JSONValue]

  public init(
    size: Int,
    kind: String? = nil,
    name: String,
    layout: DiskLayout? = nil,
    additionalProperties: [String: JSONValue] = [:]
  ) {
    self.size = size
    self.kind = kind
    self.name = name
    self.layout = layout
    self.additionalProperties = additionalProperties
  }
}

extension Siblings: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> Siblings? {
    guard var members = try reader.beginObject(names) else { return nil }
    var size: Int?
    var kind: String?
    var name: String?
    var layout: DiskLayout?
    var additionalProperties: [String: JSONValue] = [:]
    while let member = try reader.next(&members) {
      switch member {
      case 0:
        size = try reader.integer(minimum: 1, maximum: 9)
      case 1:
        kind = try reader.string()
      case 2:
        name = try reader.string(maxLength: 3)
      case 3:
        layout = try DiskLayout.read(&reader)
      default: try reader.undescribed(&additionalProperties)
      }
    }
    guard
      let size,
      let name
    else { return nil }
    return Siblings(
      size: size,
      kind: kind,
      name: name,
      layout: layout,
      additionalProperties: additionalProperties)
  }

  private static let names: JSONNames = [
    .required("size"),
    .optional("kind"),
    .required("name"),
    .optional("layout"),
  ]
}

extension Siblings: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    writer.raw("{\"size\":")
    writer.integer(size)
    if let kind {
      writer.raw(",\"kind\":")
      writer.string(kind)
    }
    writer.raw(",\"name\":")
    writer.string(name)
    if let layout {
      writer.raw(",\"layout\":")
      layout.write(to: &writer)
    }
    writer.members(additionalProperties)
    writer.raw("}")
  }
}
