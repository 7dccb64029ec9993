// Generated from documents/objects.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import JSON
import JSONSchema
import Pattern
import Values

public struct Dependent: Sendable, Equatable {
  public var card: String?
  public var address: String?
  public var name: String?
  /// The members that are none of these, by their names.
  public var additionalProperties: [String: JSONValue]

  public init(
    card: String? = nil,
    address: String? = nil,
    name: String? = nil,
    additionalProperties: [String: JSONValue] = [:]
  ) {
    self.card = card
    self.address = address
    self.name = name
    self.additionalProperties = additionalProperties
  }
}

extension Dependent: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> Dependent? {
    try reader.held(to: schema) { (reader) throws(JSONSyntaxError) in
      try readMembers(&reader)
    }
  }

  private static func readMembers(_ reader: inout JSONReader) throws(JSONSyntaxError) -> Dependent? {
    guard var members = try reader.beginObject(names) else { return nil }
    var card: String?
    var address: String?
    var name: String?
    var additionalProperties: [String: JSONValue] = [:]
    while let member = try reader.next(&members) {
      switch member {
      case 0:
        card = try reader.string()
      case 1:
        address = try reader.string()
      case 2:
        name = try reader.string()
      default: try reader.undescribed(&additionalProperties)
      }
    }
    return Dependent(
      card: card,
      address: address,
      name: name,
      additionalProperties: additionalProperties)
  }

  private static let names: JSONNames = [
    .optional("card"),
    .optional("address"),
    .optional("name"),
  ]
}

extension Dependent: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    var separator: UInt8 = 123  // {
    if let card {
      writer.raw(separator)
      writer.raw("\"card\":")
      writer.string(card)
      separator = 44  // ,
    }
    if let address {
      writer.raw(separator)
      writer.raw("\"address\":")
      writer.string(address)
      separator = 44  // ,
    }
    if let name {
      writer.raw(separator)
      writer.raw("\"name\":")
      writer.string(name)
      separator = 44  // ,
    }
    writer.members(additionalProperties, after: &separator)
    if separator == 123 { writer.raw(separator) }
    writer.raw("}")
  }
}

extension Dependent {
  /// What values are held to besides their type: dependentRequired, dependentSchemas.
  static let schema = JSONSchema(literal: "{\"dependentRequired\":{\"card\":[\"address\",\"name\"]},\"dependentSchemas\":{\"name\":{\"type\":\"object\",\"properties\":{\"address\":{\"type\":\"string\",\"minLength\":2}}}}}")
}
