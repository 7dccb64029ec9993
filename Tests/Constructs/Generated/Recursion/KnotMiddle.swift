// Generated from documents/recursion.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import JSON
import Pattern
import Values

public struct KnotMiddle: Sendable, Equatable {
  /// Only what is innermost tells which it is.
  public var inside: Knot
  public var middle: Int?
  /// The members that are none of these, by their names.
  public var additionalProperties: [String: JSONValue]

  public init(
    inside: Knot,
    middle: Int? = nil,
    additionalProperties: [String: JSONValue] = [:]
  ) {
    self.inside = inside
    self.middle = middle
    self.additionalProperties = additionalProperties
  }
}

extension KnotMiddle: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> KnotMiddle? {
    guard var members = try reader.beginObject(names) else { return nil }
    var inside: Knot?
    var middle: Int?
    var additionalProperties: [String: JSONValue] = [:]
    while let member = try reader.next(&members) {
      switch member {
      case 0:
        inside = try Knot.read(&reader)
      case 1:
        middle = try reader.integer(minimum: nil)
      default: try reader.undescribed(&additionalProperties)
      }
    }
    guard let inside else { return nil }
    return KnotMiddle(
      inside: inside,
      middle: middle,
      additionalProperties: additionalProperties)
  }

  private static let names: JSONNames = [
    .required("inside"),
    .optional("middle"),
  ]
}

extension KnotMiddle: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    writer.raw("{\"inside\":")
    inside.write(to: &writer)
    if let middle {
      writer.raw(",\"middle\":")
      writer.integer(middle)
    }
    writer.members(additionalProperties)
    writer.raw("}")
  }
}
