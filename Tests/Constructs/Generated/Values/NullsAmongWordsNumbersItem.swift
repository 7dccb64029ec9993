// Generated from documents/values.yaml by gwm-api. Do not edit.

import Codec
import JSON
import JSONSchema
import Pattern

enum NullsAmongWordsNumbersItem {
  /// What values are held to besides their type: enum.
  static let schema = JSONSchema(literal: "{\"enum\":[1,null]}")

  static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> Int? {
    try reader.held(to: schema) { (reader) throws(JSONSyntaxError) in
      try reader.integer(minimum: nil)
    }
  }
}
