// Generated from documents/recursion.yaml by gwm-api. Do not edit.

import Codec
import JSON
import JSONSchema
import Pattern

enum MapOfItself {
  /// What values are held to.
  static let schema = JSONSchema(literal: "{\"type\":\"object\",\"additionalProperties\":{\"$ref\":\"#/$defs/MapOfItself\"},\"$defs\":{\"MapOfItself\":{\"type\":\"object\",\"additionalProperties\":{\"$ref\":\"#/$defs/MapOfItself\"}}}}")

  static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> JSONValue? {
    try reader.held(to: schema) { (reader) throws(JSONSyntaxError) in
      try reader.value()
    }
  }
}
