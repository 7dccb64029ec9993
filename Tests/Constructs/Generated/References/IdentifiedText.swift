// Generated from documents/references.yaml by gwm-api. Do not edit.

import Codec
import JSON
import Pattern

enum IdentifiedText {
  static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> String? {
    try reader.string()
  }
}
