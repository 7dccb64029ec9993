// Generated from documents/objects.yaml by gwm-api. Do not edit.

import Codec
import JSON
import JSONSchema
import Pattern

enum PatternedLists {
  /// What values are held to besides their type: patternProperties, additionalProperties.
  static let schema = JSONSchema(literal: "{\"additionalProperties\":false,\"patternProperties\":{\"^x_\":{\"type\":\"array\",\"items\":{\"type\":\"integer\"},\"maxItems\":2},\"_s$\":{\"type\":\"array\",\"items\":{\"type\":\"number\"}}}}")

  static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> [String: [Double]]? {
    try reader.held(to: schema) { (reader) throws(JSONSyntaxError) in
      try reader.map { (reader) throws(JSONSyntaxError) in try reader.array { (reader) throws(JSONSyntaxError) in try reader.number(minimum: nil, maximum: nil) } }
    }
  }
}
