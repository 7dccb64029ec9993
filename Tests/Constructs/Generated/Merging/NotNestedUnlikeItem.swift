// Generated from documents/merging.yaml by gwm-api. Do not edit.

import Codec
import JSON
import JSONSchema
import Pattern

enum NotNestedUnlikeItem {
  /// What values are held to besides their type: not.
  static let schema = JSONSchema(literal: "{\"not\":{\"enum\":[1]}}")

  static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> JSONValue? {
    try reader.held(to: schema) { (reader) throws(JSONSyntaxError) in
      try reader.value()
    }
  }
}
