// Generated from documents/references.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import JSON
import Pattern
import Values

public struct Definitions: Sendable, Equatable {
  public var words: [String]?
  /// The members that are none of these, by their names.
  public var additionalProperties: [String: JSONValue]

  public init(
    words: [String]? = nil,
    additionalProperties: [String: JSONValue] = [:]
  ) {
    self.words = words
    self.additionalProperties = additionalProperties
  }
}

extension Definitions: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> Definitions? {
    guard var members = try reader.beginObject(names) else { return nil }
    var words: [String]?
    var additionalProperties: [String: JSONValue] = [:]
    while let member = try reader.next(&members) {
      switch member {
      case 0:
        words = try reader.array { (reader) throws(JSONSyntaxError) in try DefinitionsWord.read(&reader) }
      default: try reader.undescribed(&additionalProperties)
      }
    }
    return Definitions(
      words: words,
      additionalProperties: additionalProperties)
  }

  private static let names: JSONNames = [
    .optional("words"),
  ]
}

extension Definitions: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    var separator: UInt8 = 123  // {
    if let words {
      writer.raw(separator)
      writer.raw("\"words\":")
      writer.array(words) { writer, item in writer.string(item) }
      separator = 44  // ,
    }
    writer.members(additionalProperties, after: &separator)
    if separator == 123 { writer.raw(separator) }
    writer.raw("}")
  }
}
