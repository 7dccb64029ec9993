// Generated from documents/recursion.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import JSON
import Pattern
import Values

public struct ExclusiveKnotStart: Sendable, Equatable {
  public var inside: ExclusiveKnot
  public var left: Int
  /// The members that are none of these, by their names.
  public var additionalProperties: [String: JSONValue]

  public init(
    inside: ExclusiveKnot,
    left: Int,
    additionalProperties: [String: JSONValue] = [:]
  ) {
    self.inside = inside
    self.left = left
    self.additionalProperties = additionalProperties
  }
}

extension ExclusiveKnotStart: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> ExclusiveKnotStart? {
    guard var members = try reader.beginObject(names) else { return nil }
    var inside: ExclusiveKnot?
    var left: Int?
    var additionalProperties: [String: JSONValue] = [:]
    while let member = try reader.next(&members) {
      switch member {
      case 0:
        inside = try ExclusiveKnot.read(&reader)
      case 1:
        left = try reader.integer(minimum: nil)
      default: try reader.undescribed(&additionalProperties)
      }
    }
    guard
      let inside,
      let left
    else { return nil }
    return ExclusiveKnotStart(
      inside: inside,
      left: left,
      additionalProperties: additionalProperties)
  }

  private static let names: JSONNames = [
    .required("inside"),
    .required("left"),
  ]
}

extension ExclusiveKnotStart: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    writer.raw("{\"inside\":")
    inside.write(to: &writer)
    writer.raw(",\"left\":")
    writer.integer(left)
    writer.members(additionalProperties)
    writer.raw("}")
  }
}
