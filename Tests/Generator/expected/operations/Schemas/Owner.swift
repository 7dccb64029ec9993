// Generated from api/v1.0.yaml by gwm-api. Do not edit.

import Codec
import HTTPService
import JSON
import Pattern

/// Who has it.
enum Owner {
  static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> String? {
    try reader.string(maxLength: 20)
  }

  static func read(
    _ parameters: inout ParameterReader, _ location: ParameterReader.Location, _ name: String,
    required: Bool = false
  ) -> String? {
    parameters.string(location, name, required: required, maxLength: 20)
  }
}
