// Generated from documents/bounds.yaml by gwm-api. Do not edit.

import Codec
import JSON
import JSONSchema
import Pattern

enum NumbersEven {
  /// What values are held to besides their type: multipleOf.
  static let schema = JSONSchema(literal: "{\"multipleOf\":2}")

  static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> Int? {
    try reader.held(to: schema) { (reader) throws(JSONSyntaxError) in
      try reader.integer(minimum: nil)
    }
  }
}
