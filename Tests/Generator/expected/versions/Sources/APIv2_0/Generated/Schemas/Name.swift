// Generated from api/v2.0.yaml by gwm-api. Do not edit.

import Codec
import JSON
import Pattern

/// A name.
enum Name {
  static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> String? {
    try reader.string(minLength: 1, maxLength: 20)
  }
}
