// Generated from api/v9.0.yaml by gwm-api. Do not edit.

import Codec
import HTTPService
import JSON
import Pattern

/// One line of text.
enum Line {
  static let pattern = try? Pattern("^[^\\x00-\\x1F\\x7F]+$")

  static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> String? {
    try reader.string(minLength: 1, maxLength: 200, pattern: pattern)
  }

  static func read(
    _ parameters: inout ParameterReader, _ location: ParameterReader.Location, _ name: String,
    required: Bool = false
  ) -> String? {
    parameters.string(location, name, required: required, minLength: 1, maxLength: 200, pattern: pattern)
  }
}
