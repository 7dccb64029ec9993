// Generated from documents/recursion.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import JSON
import Pattern
import Values

public struct KnotLeft: Sendable, Equatable {
  /// Only what is innermost tells which it is.
  public var inside: Knot
  public var left: Int?
  /// The members that are none of these, by their names.
  public var additionalProperties: [String: JSONValue]

  public init(
    inside: Knot,
    left: Int? = nil,
    additionalProperties: [String: JSONValue] = [:]
  ) {
    self.inside = inside
    self.left = left
    self.additionalProperties = additionalProperties
  }
}

extension KnotLeft: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> KnotLeft? {
    guard var members = try reader.beginObject(names) else { return nil }
    var inside: Knot?
    var left: Int?
    var additionalProperties: [String: JSONValue] = [:]
    while let member = try reader.next(&members) {
      switch member {
      case 0:
        inside = try Knot.read(&reader)
      case 1:
        left = try reader.integer(minimum: nil)
      default: try reader.undescribed(&additionalProperties)
      }
    }
    guard let inside else { return nil }
    return KnotLeft(
      inside: inside,
      left: left,
      additionalProperties: additionalProperties)
  }

  private static let names: JSONNames = [
    .required("inside"),
    .optional("left"),
  ]
}

extension KnotLeft: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    writer.raw("{\"inside\":")
    inside.write(to: &writer)
    if let left {
      writer.raw(",\"left\":")
      writer.integer(left)
    }
    writer.members(additionalProperties)
    writer.raw("}")
  }
}
