// Generated from documents/arrays.yaml by gwm-api. Do not edit.

import Codec
import JSON
import JSONSchema
import Pattern

enum Evaluated {
  /// What values are held to besides their type: contains, unevaluatedItems, prefixItems.
  static let schema = JSONSchema(literal: "{\"type\":\"array\",\"prefixItems\":[{\"type\":\"string\"}],\"unevaluatedItems\":{\"type\":\"boolean\"},\"allOf\":[{\"contains\":{\"type\":\"integer\"}}]}")

  static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> [JSONValue]? {
    try reader.held(to: schema) { (reader) throws(JSONSyntaxError) in
      try reader.array { (reader) throws(JSONSyntaxError) in try reader.value() }
    }
  }
}
