// Generated from documents/arrays.yaml by gwm-api. Do not edit.

import Codec
import JSON
import JSONSchema
import Pattern

enum Containing {
  /// What values are held to besides their type: contains.
  static let schema = JSONSchema(literal: "{\"allOf\":[{\"contains\":{\"minimum\":10}}]}")

  static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> [Int]? {
    try reader.held(to: schema) { (reader) throws(JSONSyntaxError) in
      try reader.array { (reader) throws(JSONSyntaxError) in try reader.integer(minimum: nil) }
    }
  }
}
