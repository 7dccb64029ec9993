// Generated from api/v9.0.yaml by gwm-api. Do not edit.

import HTTPService
import JSON
import Values

/// An id that this service gave (UUID); it stays through rename and sync.
enum ID {
  static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> UUID? {
    try reader.uuid()
  }

  static func read(
    _ parameters: inout ParameterReader, _ location: ParameterReader.Location, _ name: String,
    required: Bool = false
  ) -> UUID? {
    parameters.uuid(location, name, required: required)
  }
}
