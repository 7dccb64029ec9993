// Generated from documents/objects.yaml by gwm-api. Do not edit.

import Codec
import JSON
import JSONSchema
import Pattern

enum ConditionAlone {
  /// What values are held to besides their type: if.
  static let schema = JSONSchema(literal: "{\"allOf\":[{\"if\":{\"type\":\"string\"},\"then\":{\"maxLength\":1},\"else\":{\"type\":\"integer\"}}]}")

  static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> JSONValue? {
    try reader.held(to: schema) { (reader) throws(JSONSyntaxError) in
      try reader.value()
    }
  }
}
