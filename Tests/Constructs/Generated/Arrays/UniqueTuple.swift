// Generated from documents/arrays.yaml by gwm-api. Do not edit.

import Codec
import JSON
import JSONSchema
import Pattern

enum UniqueTuple {
  /// What values are held to besides their type: uniqueItems, prefixItems, items.
  static let schema = JSONSchema(literal: "{\"items\":false,\"prefixItems\":[{\"type\":\"integer\"},{},{\"enum\":[\"a\",1]}],\"uniqueItems\":true}")

  static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> [JSONValue]? {
    try reader.held(to: schema) { (reader) throws(JSONSyntaxError) in
      try reader.array { (reader) throws(JSONSyntaxError) in try reader.value() }
    }
  }
}
