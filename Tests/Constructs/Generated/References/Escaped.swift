// Generated from documents/references.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import JSON
import Pattern
import Values

public struct Escaped: Sendable, Equatable {
  public var aBC: Bool?
  /// The members that are none of these, by their names.
  public var additionalProperties: [String: JSONValue]

  public init(
    aBC: Bool? = nil,
    additionalProperties: [String: JSONValue] = [:]
  ) {
    self.aBC = aBC
    self.additionalProperties = additionalProperties
  }
}

extension Escaped: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> Escaped? {
    guard var members = try reader.beginObject(names) else { return nil }
    var aBC: Bool?
    var additionalProperties: [String: JSONValue] = [:]
    while let member = try reader.next(&members) {
      switch member {
      case 0:
        aBC = try reader.bool()
      default: try reader.undescribed(&additionalProperties)
      }
    }
    return Escaped(
      aBC: aBC,
      additionalProperties: additionalProperties)
  }

  private static let names: JSONNames = [
    .optional("a/b~c"),
  ]
}

extension Escaped: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    var separator: UInt8 = 123  // {
    if let aBC {
      writer.raw(separator)
      writer.raw("\"a/b~c\":")
      writer.bool(aBC)
      separator = 44  // ,
    }
    writer.members(additionalProperties, after: &separator)
    if separator == 123 { writer.raw(separator) }
    writer.raw("}")
  }
}
