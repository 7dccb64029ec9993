// Generated from documents/values.yaml by gwm-api. Do not edit.

import Codec
import JSON
import JSONSchema
import Pattern

enum ClosedNumbers {
  /// What values are held to besides their type: enum.
  static let schema = JSONSchema(literal: "{\"enum\":[0.5,1,1000]}")

  static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> Double? {
    try reader.held(to: schema) { (reader) throws(JSONSyntaxError) in
      try reader.number(minimum: nil, maximum: nil)
    }
  }
}
