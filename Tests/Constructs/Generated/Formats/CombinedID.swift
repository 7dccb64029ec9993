// Generated from documents/formats.yaml by gwm-api. Do not edit.

import Codec
import JSON
import JSONSchema
import Values

enum CombinedID {
  /// What values are held to besides their type: pattern.
  static let schema = JSONSchema(literal: "{\"pattern\":\"^0\"}")

  static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> UUID? {
    try reader.held(to: schema) { (reader) throws(JSONSyntaxError) in
      try reader.uuid()
    }
  }
}
