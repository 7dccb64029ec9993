// Generated from documents/recursion.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import JSON
import Pattern
import Values

public struct Egg: Sendable, Equatable {
  public var hen: Hen
  /// The members that are none of these, by their names.
  public var additionalProperties: [String: JSONValue]

  public init(
    hen: Hen,
    additionalProperties: [String: JSONValue] = [:]
  ) {
    self.hen = hen
    self.additionalProperties = additionalProperties
  }
}

extension Egg: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> Egg? {
    guard var members = try reader.beginObject(names) else { return nil }
    var hen: Hen?
    var additionalProperties: [String: JSONValue] = [:]
    while let member = try reader.next(&members) {
      switch member {
      case 0:
        hen = try Hen.read(&reader)
      default: try reader.undescribed(&additionalProperties)
      }
    }
    guard let hen else { return nil }
    return Egg(
      hen: hen,
      additionalProperties: additionalProperties)
  }

  private static let names: JSONNames = [
    .required("hen"),
  ]
}

extension Egg: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    writer.raw("{\"hen\":")
    hen.write(to: &writer)
    writer.members(additionalProperties)
    writer.raw("}")
  }
}
