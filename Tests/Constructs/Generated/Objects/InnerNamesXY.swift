// Generated from documents/objects.yaml by gwm-api. Do not edit.

import Codec
import JSON
import Pattern

enum InnerNamesXY {
  static let pattern = try? Pattern("^b$")

  static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> String? {
    try reader.string(pattern: pattern)
  }
}
