// Generated from documents/arrays.yaml by gwm-api. Do not edit.

import Codec
import JSON
import JSONSchema
import Pattern

/// Objects by their place, with a list after them.
enum PairOfObjects {
  /// What values are held to besides their type: prefixItems, items.
  static let schema = JSONSchema(literal: "{\"items\":{\"type\":\"array\",\"items\":{\"type\":\"integer\"},\"allOf\":[{\"contains\":{\"enum\":[1]},\"minContains\":0,\"maxContains\":1}]},\"prefixItems\":[{\"type\":\"object\",\"properties\":{\"a\":{\"type\":\"integer\"}},\"required\":[\"a\"]},{\"type\":[\"null\",\"string\"]}]}")

  static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> [JSONValue]? {
    try reader.held(to: schema) { (reader) throws(JSONSyntaxError) in
      try reader.array { (reader) throws(JSONSyntaxError) in try reader.value() }
    }
  }
}
