// Generated from documents/merging.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import JSON
import Pattern
import Values

public struct NotNested: Sendable, Equatable {
  public var twice: JSONValue?
  public var neither: JSONValue?
  public var unlike: [JSONValue]?
  /// The members that are none of these, by their names.
  public var additionalProperties: [String: JSONValue]

  public init(
    twice: JSONValue? = nil,
    neither: JSONValue? = nil,
    unlike: [JSONValue]? = nil,
    additionalProperties: [String: JSONValue] = [:]
  ) {
    self.twice = twice
    self.neither = neither
    self.unlike = unlike
    self.additionalProperties = additionalProperties
  }
}

extension NotNested: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> NotNested? {
    guard var members = try reader.beginObject(names) else { return nil }
    var twice: JSONValue?
    var neither: JSONValue?
    var unlike: [JSONValue]?
    var additionalProperties: [String: JSONValue] = [:]
    while let member = try reader.next(&members) {
      switch member {
      case 0:
        twice = try NotNestedTwice.read(&reader)
      case 1:
        neither = try NotNestedNeither.read(&reader)
      case 2:
        unlike = try NotNestedUnlike.read(&reader)
      default: try reader.undescribed(&additionalProperties)
      }
    }
    return NotNested(
      twice: twice,
      neither: neither,
      unlike: unlike,
      additionalProperties: additionalProperties)
  }

  private static let names: JSONNames = [
    .optional("twice"),
    .optional("neither"),
    .optional("unlike"),
  ]
}

extension NotNested: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    var separator: UInt8 = 123  // {
    if let twice {
      writer.raw(separator)
      writer.raw("\"twice\":")
      twice.write(to: &writer)
      separator = 44  // ,
    }
    if let neither {
      writer.raw(separator)
      writer.raw("\"neither\":")
      neither.write(to: &writer)
      separator = 44  // ,
    }
    if let unlike {
      writer.raw(separator)
      writer.raw("\"unlike\":")
      writer.array(unlike) { writer, item in item.write(to: &writer) }
      separator = 44  // ,
    }
    writer.members(additionalProperties, after: &separator)
    if separator == 123 { writer.raw(separator) }
    writer.raw("}")
  }
}
