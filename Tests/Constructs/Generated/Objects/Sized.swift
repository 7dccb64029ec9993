// Generated from documents/objects.yaml by gwm-api. Do not edit.

import Codec
import JSON
import JSONSchema
import Pattern

enum Sized {
  /// What values are held to besides their type: maxProperties.
  static let schema = JSONSchema(literal: "{\"maxProperties\":2}")

  static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> [String: Int]? {
    try reader.held(to: schema) { (reader) throws(JSONSyntaxError) in
      try reader.map(minProperties: 1) { (reader) throws(JSONSyntaxError) in try reader.integer(minimum: nil) }
    }
  }
}
