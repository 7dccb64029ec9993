// Generated from documents/formats.yaml by gwm-api. Do not edit.

import Codec
import JSON
import JSONSchema
import Values

enum CombinedAt {
  /// What values are held to besides their type: maxLength.
  static let schema = JSONSchema(literal: "{\"maxLength\":20}")

  static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> Timestamp? {
    try reader.held(to: schema) { (reader) throws(JSONSyntaxError) in
      try reader.timestamp()
    }
  }
}
