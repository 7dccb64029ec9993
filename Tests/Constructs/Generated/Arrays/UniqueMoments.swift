// Generated from documents/arrays.yaml by gwm-api. Do not edit.

import Codec
import JSON
import JSONSchema
import Pattern
import Values

enum UniqueMoments {
  /// What values are held to besides their type: uniqueItems.
  static let schema = JSONSchema(literal: "{\"uniqueItems\":true}")

  static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> [Timestamp]? {
    try reader.held(to: schema) { (reader) throws(JSONSyntaxError) in
      try reader.array { (reader) throws(JSONSyntaxError) in try reader.timestamp() }
    }
  }
}
