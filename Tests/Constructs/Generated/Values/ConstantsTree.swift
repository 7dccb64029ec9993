// Generated from documents/values.yaml by gwm-api. Do not edit.

import Codec
import JSON
import JSONSchema
import Pattern

enum ConstantsTree {
  /// What values are held to besides their type: enum.
  static let schema = JSONSchema(literal: "{\"enum\":[{\"a\":{\"b\":1}}]}")

  static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> JSONValue? {
    try reader.held(to: schema) { (reader) throws(JSONSyntaxError) in
      try reader.object()
    }
  }
}
