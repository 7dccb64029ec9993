// Generated from documents/objects.yaml by gwm-api. Do not edit.

import Codec
import JSON
import JSONSchema
import Pattern

enum OnlyNullsB {
  /// What values are held to besides their type: patternProperties, additionalProperties.
  static let schema = JSONSchema(literal: "{\"additionalProperties\":false,\"patternProperties\":{\"^x_\":{\"type\":\"null\"}}}")

  static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> [String: JSONValue?]? {
    try reader.held(to: schema) { (reader) throws(JSONSyntaxError) in
      try reader.map { (reader) throws(JSONSyntaxError) -> JSONValue?? in try reader.null() ? .some(nil) : try reader.nothing().map(Optional.some) }
    }
  }
}
