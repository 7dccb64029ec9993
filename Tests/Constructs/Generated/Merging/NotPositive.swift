// Generated from documents/merging.yaml by gwm-api. Do not edit.

import Codec
import JSON
import JSONSchema
import Pattern

enum NotPositive {
  /// What values are held to besides their type: not.
  static let schema = JSONSchema(literal: "{\"not\":{\"maximum\":0}}")

  static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> Double? {
    try reader.held(to: schema) { (reader) throws(JSONSyntaxError) in
      try reader.number(minimum: nil, maximum: nil)
    }
  }
}
