// Generated from documents/formats.yaml by gwm-api. Do not edit.

import Codec
import JSON
import JSONSchema
import Values

enum CombinedLoose {
  /// What values are held to besides their type: maxLength.
  static let schema = JSONSchema(literal: "{\"maxLength\":36}")

  static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> UUID? {
    try reader.held(to: schema) { (reader) throws(JSONSyntaxError) in
      try reader.uuid()
    }
  }
}
