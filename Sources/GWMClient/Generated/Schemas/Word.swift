// Generated from api/v1.0.yaml by gwm-api. Do not edit.

import Codec
import JSON
import Pattern

/// A name without spaces.
enum Word {
  static let pattern = try? Pattern("^[A-Za-z0-9_.+:/@-]+$")

  static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> String? {
    try reader.string(minLength: 1, maxLength: 255, pattern: pattern)
  }
}
