// Generated from documents/choices.yaml by gwm-api. Do not edit.

import Codec
import JSON
import JSONSchema
import Pattern

enum ScalarChoice {
  /// What values are held to besides their type: anyOf.
  static let schema = JSONSchema(literal: "{\"anyOf\":[{\"type\":\"string\",\"format\":\"ipv4\"},{\"type\":\"string\",\"format\":\"ipv6\"}]}")

  static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> String? {
    try reader.held(to: schema) { (reader) throws(JSONSyntaxError) in
      try reader.string()
    }
  }
}
