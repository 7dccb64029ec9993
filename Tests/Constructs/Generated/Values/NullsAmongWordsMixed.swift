// Generated from documents/values.yaml by gwm-api. Do not edit.

import Codec
import JSON
import JSONSchema
import Pattern

enum NullsAmongWordsMixed {
  /// What values are held to.
  static let schema = JSONSchema(literal: "{\"type\":[\"integer\",\"null\",\"string\"],\"enum\":[\"a\",1,null]}")

  static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> JSONValue? {
    try reader.held(to: schema) { (reader) throws(JSONSyntaxError) in
      try reader.value()
    }
  }
}
