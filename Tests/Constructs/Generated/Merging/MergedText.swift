// Generated from documents/merging.yaml by gwm-api. Do not edit.

import Codec
import JSON
import JSONSchema
import Pattern

enum MergedText {
  static let pattern = try? Pattern("^a")

  /// What values are held to besides their type: pattern.
  static let schema = JSONSchema(literal: "{\"pattern\":\"^a\",\"allOf\":[{\"pattern\":\"z$\"}]}")

  static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> String? {
    try reader.held(to: schema) { (reader) throws(JSONSyntaxError) in
      try reader.string(minLength: 3, maxLength: 4, pattern: pattern)
    }
  }
}
