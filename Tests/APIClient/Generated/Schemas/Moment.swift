// Generated from everything.yaml by gwm-api. Do not edit.

import JSON
import Values

enum Moment {
  static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> Timestamp? {
    try reader.timestamp()
  }
}
