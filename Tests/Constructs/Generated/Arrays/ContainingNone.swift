// Generated from documents/arrays.yaml by gwm-api. Do not edit.

import Codec
import JSON
import JSONSchema
import Pattern

enum ContainingNone {
  /// What values are held to besides their type: contains.
  static let schema = JSONSchema(literal: "{\"allOf\":[{\"contains\":{\"type\":\"string\"},\"minContains\":0,\"maxContains\":1}]}")

  static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> [JSONValue]? {
    try reader.held(to: schema) { (reader) throws(JSONSyntaxError) in
      try reader.array { (reader) throws(JSONSyntaxError) in try reader.value() }
    }
  }
}
