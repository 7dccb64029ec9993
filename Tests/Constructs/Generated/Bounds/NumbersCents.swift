// Generated from documents/bounds.yaml by gwm-api. Do not edit.

import Codec
import JSON
import JSONSchema
import Pattern

enum NumbersCents {
  /// What values are held to besides their type: multipleOf.
  static let schema = JSONSchema(literal: "{\"multipleOf\":0.01}")

  static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> Double? {
    try reader.held(to: schema) { (reader) throws(JSONSyntaxError) in
      try reader.number(minimum: nil, maximum: nil)
    }
  }
}
