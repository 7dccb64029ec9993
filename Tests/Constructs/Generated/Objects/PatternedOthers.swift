// Generated from documents/objects.yaml by gwm-api. Do not edit.

import Codec
import JSON
import JSONSchema
import Pattern

enum PatternedOthers {
  /// What values are held to besides their type: patternProperties, additionalProperties.
  static let schema = JSONSchema(literal: "{\"additionalProperties\":{\"type\":\"string\"},\"patternProperties\":{\"^x_\":{\"type\":\"integer\"}}}")

  static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> JSONValue? {
    try reader.held(to: schema) { (reader) throws(JSONSyntaxError) in
      try reader.object()
    }
  }
}
