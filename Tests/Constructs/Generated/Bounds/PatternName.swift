// Generated from documents/bounds.yaml by gwm-api. Do not edit.

import Codec
import JSON
import Pattern

enum PatternName {
  static let pattern = try? Pattern("^a|b$")

  static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> String? {
    try reader.string(maxLength: 5, pattern: pattern)
  }
}
