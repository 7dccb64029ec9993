// Generated from documents/formats.yaml by gwm-api. Do not edit.

import JSON
import Values

enum Identifier {
  static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> UUID? {
    try reader.uuid()
  }
}
