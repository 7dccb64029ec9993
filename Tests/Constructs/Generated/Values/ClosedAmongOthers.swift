// Generated from documents/values.yaml by gwm-api. Do not edit.

import Codec
import JSON
import JSONSchema

public enum ClosedAmongOthers: String, Sendable, CaseIterable {
  case a
  case bb
}

extension ClosedAmongOthers {
  /// What values are held to besides their type: minLength.
  static let schema = JSONSchema(literal: "{\"minLength\":2}")

  static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> ClosedAmongOthers? {
    try reader.held(to: schema) { (reader) throws(JSONSyntaxError) in try reader.word(ClosedAmongOthers.self) }
  }
}
