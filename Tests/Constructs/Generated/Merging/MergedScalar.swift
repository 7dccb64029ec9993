// Generated from documents/merging.yaml by gwm-api. Do not edit.

import Codec
import JSON
import JSONSchema
import Pattern

enum MergedScalar {
  /// What values are held to besides their type: multipleOf.
  static let schema = JSONSchema(literal: "{\"multipleOf\":2,\"allOf\":[{\"multipleOf\":3}]}")

  static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> Int? {
    try reader.held(to: schema) { (reader) throws(JSONSyntaxError) in
      try reader.integer(minimum: 1, maximum: 10)
    }
  }
}
