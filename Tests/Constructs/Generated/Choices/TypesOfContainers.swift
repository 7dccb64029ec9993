// Generated from documents/choices.yaml by gwm-api. Do not edit.

import Codec
import JSON
import JSONSchema
import Pattern

enum TypesOfContainers {
  /// What values are held to.
  static let schema = JSONSchema(literal: "{\"type\":[\"array\",\"null\",\"object\"],\"items\":{\"type\":\"string\"},\"properties\":{\"a\":{\"type\":\"integer\"}}}")

  static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> JSONValue? {
    try reader.held(to: schema) { (reader) throws(JSONSyntaxError) in
      try reader.value()
    }
  }
}
