// Generated from documents/choices.yaml by gwm-api. Do not edit.

import Codec
import JSON
import JSONSchema
import Pattern

enum NestedObjectValue {
  /// What values are held to besides their type: maxProperties.
  static let schema = JSONSchema(literal: "{\"maxProperties\":1}")

  static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> [String: Kinds]? {
    try reader.held(to: schema) { (reader) throws(JSONSyntaxError) in
      try reader.map { (reader) throws(JSONSyntaxError) in try Kinds.read(&reader) }
    }
  }
}
