// Generated from api/v1.0.yaml by gwm-api. Do not edit.

import Codec
import JSON
import Pattern

/// One line of text.
enum Line {
  static let pattern = try? Pattern("^[^\\x00-\\x1F\\x7F]+$")

  static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> String? {
    try reader.string(minLength: 1, maxLength: 200, pattern: pattern)
  }
}
