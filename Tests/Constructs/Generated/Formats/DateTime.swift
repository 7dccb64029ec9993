// Generated from documents/formats.yaml by gwm-api. Do not edit.

import JSON
import Values

enum DateTime {
  static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> Timestamp? {
    try reader.timestamp()
  }
}
