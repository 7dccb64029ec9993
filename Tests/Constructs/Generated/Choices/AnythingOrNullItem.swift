// Generated from documents/choices.yaml by gwm-api. Do not edit.

import Codec
import JSON
import JSONSchema
import Pattern

enum AnythingOrNullItem {
  /// What values are held to besides their type: anyOf.
  static let schema = JSONSchema(literal: "{\"anyOf\":[{},{\"type\":\"null\"}]}")

  static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> JSONValue? {
    try reader.held(to: schema) { (reader) throws(JSONSyntaxError) in
      try reader.value()
    }
  }
}
