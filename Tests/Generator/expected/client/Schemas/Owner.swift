// Generated from api/v1.0.yaml by gwm-api. Do not edit.

import Codec
import JSON
import Pattern

/// Who has it.
enum Owner {
  static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> String? {
    try reader.string(maxLength: 20)
  }
}
