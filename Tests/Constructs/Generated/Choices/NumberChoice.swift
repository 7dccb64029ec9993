// Generated from documents/choices.yaml by gwm-api. Do not edit.

import Codec
import JSON
import JSONSchema
import Pattern

/// An integer is a number too.
enum NumberChoice {
  /// What values are held to besides their type: oneOf.
  static let schema = JSONSchema(literal: "{\"oneOf\":[{\"type\":\"integer\",\"minimum\":10},{\"type\":\"number\",\"maximum\":5}]}")

  static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> Double? {
    try reader.held(to: schema) { (reader) throws(JSONSyntaxError) in
      try reader.number(minimum: nil, maximum: nil)
    }
  }
}
