// Generated from documents/values.yaml by gwm-api. Do not edit.

import Codec
import JSON
import JSONSchema
import Pattern

enum DefaultsNeverValue {
  /// What values are held to besides their type: format.
  static let schema = JSONSchema(literal: "{\"format\":\"date\"}")

  static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> String? {
    try reader.held(to: schema) { (reader) throws(JSONSyntaxError) in
      try reader.string()
    }
  }
}
