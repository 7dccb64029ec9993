// Generated from documents/recursion.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import JSON
import Pattern
import Values

public struct KnotRight: Sendable, Equatable {
  /// Only what is innermost tells which it is.
  public var inside: Knot
  public var right: Int?
  /// The members that are none of these, by their names.
  public var additionalProperties: [String: JSONValue]

  public init(
    inside: Knot,
    right: Int? = nil,
    additionalProperties: [String: JSONValue] = [:]
  ) {
    self.inside = inside
    self.right = right
    self.additionalProperties = additionalProperties
  }
}

extension KnotRight: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> KnotRight? {
    guard var members = try reader.beginObject(names) else { return nil }
    var inside: Knot?
    var right: Int?
    var additionalProperties: [String: JSONValue] = [:]
    while let member = try reader.next(&members) {
      switch member {
      case 0:
        inside = try Knot.read(&reader)
      case 1:
        right = try reader.integer(minimum: nil)
      default: try reader.undescribed(&additionalProperties)
      }
    }
    guard let inside else { return nil }
    return KnotRight(
      inside: inside,
      right: right,
      additionalProperties: additionalProperties)
  }

  private static let names: JSONNames = [
    .required("inside"),
    .optional("right"),
  ]
}

extension KnotRight: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    writer.raw("{\"inside\":")
    inside.write(to: &writer)
    if let right {
      writer.raw(",\"right\":")
      writer.integer(right)
    }
    writer.members(additionalProperties)
    writer.raw("}")
  }
}
