// Generated from documents/older.yaml by gwm-api. Do not edit.

import Codec
import JSON
import Pattern

enum OlderWord {
  static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> String? {
    try reader.string(maxLength: 3)
  }
}
