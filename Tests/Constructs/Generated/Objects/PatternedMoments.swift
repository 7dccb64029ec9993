// Generated from documents/objects.yaml by gwm-api. Do not edit.

import Codec
import JSON
import JSONSchema
import Pattern
import Values

enum PatternedMoments {
  /// What values are held to besides their type: patternProperties, additionalProperties.
  static let schema = JSONSchema(literal: "{\"additionalProperties\":false,\"patternProperties\":{\"^x_\":{\"type\":\"string\",\"format\":\"date-time\"},\"_s$\":{\"type\":\"string\",\"format\":\"date-time\"}}}")

  static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> [String: Timestamp]? {
    try reader.held(to: schema) { (reader) throws(JSONSyntaxError) in
      try reader.map { (reader) throws(JSONSyntaxError) in try reader.timestamp() }
    }
  }
}
