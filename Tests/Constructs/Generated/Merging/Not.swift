// Generated from documents/merging.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import JSON
import JSONSchema
import Pattern
import Values

public struct Not: Sendable, Equatable {
  public var noWords: String?
  public var noObject: JSONValue?
  public var positive: Double?
  /// The members that are none of these, by their names.
  public var additionalProperties: [String: JSONValue]

  public init(
    noWords: String? = nil,
    noObject: JSONValue? = nil,
    positive: Double? = nil,
    additionalProperties: [String: JSONValue] = [:]
  ) {
    self.noWords = noWords
    self.noObject = noObject
    self.positive = positive
    self.additionalProperties = additionalProperties
  }
}

extension Not: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> Not? {
    try reader.held(to: schema) { (reader) throws(JSONSyntaxError) in
      try readMembers(&reader)
    }
  }

  private static func readMembers(_ reader: inout JSONReader) throws(JSONSyntaxError) -> Not? {
    guard var members = try reader.beginObject(names) else { return nil }
    var noWords: String?
    var noObject: JSONValue?
    var positive: Double?
    var additionalProperties: [String: JSONValue] = [:]
    while let member = try reader.next(&members) {
      switch member {
      case 0:
        noWords = try NotNoWords.read(&reader)
      case 1:
        noObject = try NotNoObject.read(&reader)
      case 2:
        positive = try NotPositive.read(&reader)
      default: try reader.undescribed(&additionalProperties)
      }
    }
    return Not(
      noWords: noWords,
      noObject: noObject,
      positive: positive,
      additionalProperties: additionalProperties)
  }

  private static let names: JSONNames = [
    .optional("no_words"),
    .optional("no_object"),
    .optional("positive"),
  ]
}

extension Not: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    var separator: UInt8 = 123  // {
    if let noWords {
      writer.raw(separator)
      writer.raw("\"no_words\":")
      writer.string(noWords)
      separator = 44  // ,
    }
    if let noObject {
      writer.raw(separator)
      writer.raw("\"no_object\":")
      noObject.write(to: &writer)
      separator = 44  // ,
    }
    if let positive {
      writer.raw(separator)
      writer.raw("\"positive\":")
      writer.number(positive)
      separator = 44  // ,
    }
    writer.members(additionalProperties, after: &separator)
    if separator == 123 { writer.raw(separator) }
    writer.raw("}")
  }
}

extension Not {
  /// What values are held to besides their type: not.
  static let schema = JSONSchema(literal: "{\"not\":{\"required\":[\"no_words\",\"positive\"]}}")
}
