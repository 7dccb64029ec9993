// Generated from documents/recursion.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import JSON
import Pattern
import Values

public struct ExclusiveKnotMidst: Sendable, Equatable {
  public var inside: ExclusiveKnot
  public var middle: Int
  /// The members that are none of these, by their names.
  public var additionalProperties: [String: JSONValue]

  public init(
    inside: ExclusiveKnot,
    middle: Int,
    additionalProperties: [String: JSONValue] = [:]
  ) {
    self.inside = inside
    self.middle = middle
    self.additionalProperties = additionalProperties
  }
}

extension ExclusiveKnotMidst: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> ExclusiveKnotMidst? {
    guard var members = try reader.beginObject(names) else { return nil }
    var inside: ExclusiveKnot?
    var middle: Int?
    var additionalProperties: [String: JSONValue] = [:]
    while let member = try reader.next(&members) {
      switch member {
      case 0:
        inside = try ExclusiveKnot.read(&reader)
      case 1:
        middle = try reader.integer(minimum: nil)
      default: try reader.undescribed(&additionalProperties)
      }
    }
    guard
      let inside,
      let middle
    else { return nil }
    return ExclusiveKnotMidst(
      inside: inside,
      middle: middle,
      additionalProperties: additionalProperties)
  }

  private static let names: JSONNames = [
    .required("inside"),
    .required("middle"),
  ]
}

extension ExclusiveKnotMidst: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    writer.raw("{\"inside\":")
    inside.write(to: &writer)
    writer.raw(",\"middle\":")
    writer.integer(middle)
    writer.members(additionalProperties)
    writer.raw("}")
  }
}
