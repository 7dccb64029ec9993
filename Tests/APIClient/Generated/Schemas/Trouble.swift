// Generated from everything.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import JSON
import Pattern
import Values

public struct Trouble: Sendable, Equatable {
  public var title: String?
  /// The members that are none of these, by their names.
  public var additionalProperties: [String: JSONValue]

  public init(
    title: String? = nil,
    additionalProperties: [String: JSONValue] = [:]
  ) {
    self.title = title
    self.additionalProperties = additionalProperties
  }
}

extension Trouble: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> Trouble? {
    guard var members = try reader.beginObject(names) else { return nil }
    var title: String?
    var additionalProperties: [String: JSONValue] = [:]
    while let member = try reader.next(&members) {
      switch member {
      case 0:
        title = try reader.string()
      default: try reader.undescribed(&additionalProperties)
      }
    }
    return Trouble(
      title: title,
      additionalProperties: additionalProperties)
  }

  private static let names: JSONNames = [
    .optional("title"),
  ]
}

extension Trouble: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    var separator: UInt8 = 123  // {
    if let title {
      writer.raw(separator)
      writer.raw("\"title\":")
      writer.string(title)
      separator = 44  // ,
    }
    writer.members(additionalProperties, after: &separator)
    if separator == 123 { writer.raw(separator) }
    writer.raw("}")
  }
}
