// Generated from documents/recursion.yaml by gwm-api. Do not edit.

import Codec
import JSON
import JSONSchema
import Pattern

enum NullableMapOfItself {
  /// What values are held to.
  static let schema = JSONSchema(literal: "{\"type\":[\"null\",\"object\"],\"additionalProperties\":{\"$ref\":\"#/$defs/NullableMapOfItself\"},\"$defs\":{\"NullableMapOfItself\":{\"type\":[\"null\",\"object\"],\"additionalProperties\":{\"$ref\":\"#/$defs/NullableMapOfItself\"}}}}")

  static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> JSONValue? {
    try reader.held(to: schema) { (reader) throws(JSONSyntaxError) in
      try reader.value()
    }
  }
}
