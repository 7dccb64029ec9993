// Generated from everything.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import JSON
import Pattern
import Values

public struct GetSpelledAnswerXDeep: Sendable, Equatable {
  public var a: [Int]?
  /// The members that are none of these, by their names.
  public var additionalProperties: [String: JSONValue]

  public init(
    a: [Int]? = nil,
    additionalProperties: [String: JSONValue] = [:]
  ) {
    self.a = a
    self.additionalProperties = additionalProperties
  }
}

extension GetSpelledAnswerXDeep: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> GetSpelledAnswerXDeep? {
    guard var members = try reader.beginObject(names) else { return nil }
    var a: [Int]?
    var additionalProperties: [String: JSONValue] = [:]
    while let member = try reader.next(&members) {
      switch member {
      case 0:
        a = try reader.array { (reader) throws(JSONSyntaxError) in try reader.integer(minimum: nil) }
      default: try reader.undescribed(&additionalProperties)
      }
    }
    return GetSpelledAnswerXDeep(
      a: a,
      additionalProperties: additionalProperties)
  }

  private static let names: JSONNames = [
    .optional("a"),
  ]
}

extension GetSpelledAnswerXDeep: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    var separator: UInt8 = 123  // {
    if let a {
      writer.raw(separator)
      writer.raw("\"a\":")
      writer.array(a) { writer, item in writer.integer(item) }
      separator = 44  // ,
    }
    writer.members(additionalProperties, after: &separator)
    if separator == 123 { writer.raw(separator) }
    writer.raw("}")
  }
}
