// Generated from documents/objects.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import JSON
import Pattern
import Values

/// What is read alone and what is written alone have one type for both ways.
public struct Directions: Sendable, Equatable {
  public var id: Int?
  public var password: String?
  /// The members that are none of these, by their names.
  public var additionalProperties: [String: JSONValue]

  public init(
    id: Int? = nil,
    password: String? = nil,
    additionalProperties: [String: JSONValue] = [:]
  ) {
    self.id = id
    self.password = password
    self.additionalProperties = additionalProperties
  }
}

extension Directions: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> Directions? {
    guard var members = try reader.beginObject(names) else { return nil }
    var id: Int?
    var password: String?
    var additionalProperties: [String: JSONValue] = [:]
    while let member = try reader.next(&members) {
      switch member {
      case 0:
        id = try reader.integer(minimum: nil)
      case 1:
        password = try reader.string(minLength: 3, isSecret: true)
      default: try reader.undescribed(&additionalProperties)
      }
    }
    return Directions(
      id: id,
      password: password,
      additionalProperties: additionalProperties)
  }

  private static let names: JSONNames = [
    .optional("id"),
    .optional("password"),
  ]
}

extension Directions: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    var separator: UInt8 = 123  // {
    if let id {
      writer.raw(separator)
      writer.raw("\"id\":")
      writer.integer(id)
      separator = 44  // ,
    }
    if let password {
      writer.raw(separator)
      writer.raw("\"password\":")
      writer.string(password)
      separator = 44  // ,
    }
    writer.members(additionalProperties, after: &separator)
    if separator == 123 { writer.raw(separator) }
    writer.raw("}")
  }
}
