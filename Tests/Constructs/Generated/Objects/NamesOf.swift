// Generated from documents/objects.yaml by gwm-api. Do not edit.

import Codec
import JSON
import JSONSchema
import Pattern

enum NamesOf {
  /// What values are held to besides their type: propertyNames.
  static let schema = JSONSchema(literal: "{\"propertyNames\":{\"maxLength\":3,\"pattern\":\"^[a-z]+$\"}}")

  static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> [String: Int]? {
    try reader.held(to: schema) { (reader) throws(JSONSyntaxError) in
      try reader.map { (reader) throws(JSONSyntaxError) in try reader.integer(minimum: nil) }
    }
  }
}
