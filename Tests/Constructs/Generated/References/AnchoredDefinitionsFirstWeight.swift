// Generated from documents/references.yaml by gwm-api. Do not edit.

import Codec
import JSON
import JSONSchema
import Pattern

enum AnchoredDefinitionsFirstWeight {
  /// What values are held to besides their type: multipleOf, exclusiveMinimum.
  static let schema = JSONSchema(literal: "{\"exclusiveMinimum\":1,\"multipleOf\":0.5}")

  static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> Double? {
    try reader.held(to: schema) { (reader) throws(JSONSyntaxError) in
      try reader.number(minimum: nil, maximum: nil)
    }
  }
}
