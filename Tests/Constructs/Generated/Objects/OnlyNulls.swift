// Generated from documents/objects.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import JSON
import Pattern
import Values

public struct OnlyNulls: Sendable, Equatable {
  public var a: Int?
  public var b: [String: JSONValue?]?
  /// The members that are none of these, by their names.
  public var additionalProperties: [String: JSONValue?]

  public init(
    a: Int? = nil,
    b: [String: JSONValue?]? = nil,
    additionalProperties: [String: JSONValue?] = [:]
  ) {
    self.a = a
    self.b = b
    self.additionalProperties = additionalProperties
  }
}

extension OnlyNulls: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> OnlyNulls? {
    guard var members = try reader.beginObject(names) else { return nil }
    var a: Int?
    var b: [String: JSONValue?]?
    var additionalProperties: [String: JSONValue?] = [:]
    while let member = try reader.next(&members) {
      switch member {
      case 0:
        a = try reader.integer(minimum: nil)
      case 1:
        b = try OnlyNullsB.read(&reader)
      default:
        try reader.additional(&additionalProperties) { (reader) throws(JSONSyntaxError) -> JSONValue?? in
          try reader.null() ? .some(nil) : try reader.nothing().map(Optional.some)
        }
      }
    }
    return OnlyNulls(
      a: a,
      b: b,
      additionalProperties: additionalProperties)
  }

  private static let names: JSONNames = [
    .optional("a"),
    .optional("b"),
  ]
}

extension OnlyNulls: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    var separator: UInt8 = 123  // {
    if let a {
      writer.raw(separator)
      writer.raw("\"a\":")
      writer.integer(a)
      separator = 44  // ,
    }
    if let b {
      writer.raw(separator)
      writer.raw("\"b\":")
      writer.map(b) { writer, item in if let item { item.write(to: &writer) } else { writer.null() } }
      separator = 44  // ,
    }
    writer.members(additionalProperties, after: &separator) { writer, item in
      if let item { item.write(to: &writer) } else { writer.null() }
    }
    if separator == 123 { writer.raw(separator) }
    writer.raw("}")
  }
}
