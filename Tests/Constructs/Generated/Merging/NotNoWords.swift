// Generated from documents/merging.yaml by gwm-api. Do not edit.

import Codec
import JSON
import JSONSchema
import Pattern

enum NotNoWords {
  /// What values are held to besides their type: not.
  static let schema = JSONSchema(literal: "{\"not\":{\"enum\":[\"a\",\"b\"]}}")

  static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> String? {
    try reader.held(to: schema) { (reader) throws(JSONSyntaxError) in
      try reader.string()
    }
  }
}
