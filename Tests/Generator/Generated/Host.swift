// Generated from everything.yaml by gwm-api. Do not edit.

import Codec
import JSON
import Pattern

/// A host's name.
enum Host {
  static let pattern = try? Pattern("^[a-z.]+$")

  static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> String? {
    try reader.string(maxLength: 10, pattern: pattern)
  }
}
