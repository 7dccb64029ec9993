// Generated from documents/objects.yaml by gwm-api. Do not edit.

import Codec
import JSON
import JSONSchema
import Pattern

enum RequiredAlone {
  /// What values are held to besides their type: required.
  static let schema = JSONSchema(literal: "{\"required\":[\"a\"]}")

  static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> JSONValue? {
    try reader.held(to: schema) { (reader) throws(JSONSyntaxError) in
      try reader.object()
    }
  }
}
