// Generated from documents/merging.yaml by gwm-api. Do not edit.

import Codec
import JSON
import JSONSchema
import Pattern

enum NotNestedUnlike {
  /// What values are held to besides their type: not.
  static let schema = JSONSchema(literal: "{\"not\":{\"allOf\":[{\"contains\":{\"enum\":[2]}}]}}")

  static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> [JSONValue]? {
    try reader.held(to: schema) { (reader) throws(JSONSyntaxError) in
      try reader.array { (reader) throws(JSONSyntaxError) in try NotNestedUnlikeItem.read(&reader) }
    }
  }
}
