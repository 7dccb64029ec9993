// Generated from api/v1.0.yaml by gwm-api. Do not edit.

import JSON
import Values

/// An id that this service gave (UUID); it stays through rename and sync.
enum ID {
  static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> UUID? {
    try reader.uuid()
  }
}
