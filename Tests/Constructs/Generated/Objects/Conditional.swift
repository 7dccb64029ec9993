// Generated from documents/objects.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import JSON
import JSONSchema
import Pattern
import Values

public struct Conditional: Sendable, Equatable {
  public var country: String
  public var zip: String?
  /// The members that are none of these, by their names.
  public var additionalProperties: [String: JSONValue]

  public init(
    country: String,
    zip: String? = nil,
    additionalProperties: [String: JSONValue] = [:]
  ) {
    self.country = country
    self.zip = zip
    self.additionalProperties = additionalProperties
  }
}

extension Conditional: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> Conditional? {
    try reader.held(to: schema) { (reader) throws(JSONSyntaxError) in
      try readMembers(&reader)
    }
  }

  private static func readMembers(_ reader: inout JSONReader) throws(JSONSyntaxError) -> Conditional? {
    guard var members = try reader.beginObject(names) else { return nil }
    var country: String?
    var zip: String?
    var additionalProperties: [String: JSONValue] = [:]
    while let member = try reader.next(&members) {
      switch member {
      case 0:
        country = try reader.string()
      case 1:
        zip = try reader.string()
      default: try reader.undescribed(&additionalProperties)
      }
    }
    guard let country else { return nil }
    return Conditional(
      country: country,
      zip: zip,
      additionalProperties: additionalProperties)
  }

  private static let names: JSONNames = [
    .required("country"),
    .optional("zip"),
  ]
}

extension Conditional: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    writer.raw("{\"country\":")
    writer.string(country)
    if let zip {
      writer.raw(",\"zip\":")
      writer.string(zip)
    }
    writer.members(additionalProperties)
    writer.raw("}")
  }
}

extension Conditional {
  /// What values are held to besides their type: if.
  static let schema = JSONSchema(literal: "{\"allOf\":[{\"if\":{\"type\":\"object\",\"properties\":{\"country\":{\"enum\":[\"US\"]}}},\"then\":{\"type\":\"object\",\"properties\":{\"zip\":{\"type\":\"string\",\"pattern\":\"^\\\\d{5}$\"}},\"required\":[\"zip\"]},\"else\":{\"type\":\"object\",\"properties\":{\"zip\":{\"type\":\"string\",\"maxLength\":3}}}}]}")
}
