// Generated from documents/objects.yaml by gwm-api. Do not edit.

import Codec
import JSON
import JSONSchema
import Pattern

enum PatternedMap {
  /// What values are held to besides their type: patternProperties, additionalProperties.
  static let schema = JSONSchema(literal: "{\"additionalProperties\":false,\"patternProperties\":{\"^x_\":{\"type\":\"integer\",\"minimum\":1}}}")

  static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> [String: Int]? {
    try reader.held(to: schema) { (reader) throws(JSONSyntaxError) in
      try reader.map { (reader) throws(JSONSyntaxError) in try reader.integer(minimum: 1) }
    }
  }
}
