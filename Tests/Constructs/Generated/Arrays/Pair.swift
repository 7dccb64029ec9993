// Generated from documents/arrays.yaml by gwm-api. Do not edit.

import Codec
import JSON
import JSONSchema
import Pattern

enum Pair {
  /// What values are held to besides their type: prefixItems, items.
  static let schema = JSONSchema(literal: "{\"items\":false,\"prefixItems\":[{\"type\":\"number\"},{\"type\":\"number\"}]}")

  static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> [JSONValue]? {
    try reader.held(to: schema) { (reader) throws(JSONSyntaxError) in
      try reader.array(minItems: 2) { (reader) throws(JSONSyntaxError) in try reader.value() }
    }
  }
}
