// Generated from documents/recursion.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import JSON
import Pattern
import Values

public struct ExclusiveKnotFinish: Sendable, Equatable {
  public var inside: ExclusiveKnot
  public var right: Int
  /// The members that are none of these, by their names.
  public var additionalProperties: [String: JSONValue]

  public init(
    inside: ExclusiveKnot,
    right: Int,
    additionalProperties: [String: JSONValue] = [:]
  ) {
    self.inside = inside
    self.right = right
    self.additionalProperties = additionalProperties
  }
}

extension ExclusiveKnotFinish: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> ExclusiveKnotFinish? {
    guard var members = try reader.beginObject(names) else { return nil }
    var inside: ExclusiveKnot?
    var right: Int?
    var additionalProperties: [String: JSONValue] = [:]
    while let member = try reader.next(&members) {
      switch member {
      case 0:
        inside = try ExclusiveKnot.read(&reader)
      case 1:
        right = try reader.integer(minimum: nil)
      default: try reader.undescribed(&additionalProperties)
      }
    }
    guard
      let inside,
      let right
    else { return nil }
    return ExclusiveKnotFinish(
      inside: inside,
      right: right,
      additionalProperties: additionalProperties)
  }

  private static let names: JSONNames = [
    .required("inside"),
    .required("right"),
  ]
}

extension ExclusiveKnotFinish: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    writer.raw("{\"inside\":")
    inside.write(to: &writer)
    writer.raw(",\"right\":")
    writer.integer(right)
    writer.members(additionalProperties)
    writer.raw("}")
  }
}
