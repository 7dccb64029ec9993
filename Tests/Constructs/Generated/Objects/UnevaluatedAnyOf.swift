// Generated from documents/objects.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import JSON
import JSONSchema
import Pattern
import Values

/// What any of the branches that fit has evaluated counts.
public indirect enum UnevaluatedAnyOf: Sendable, Equatable {
  case unevaluatedAnyOfObjectValue(UnevaluatedAnyOfObjectValue)
  case unevaluatedAnyOfObjectValue2(UnevaluatedAnyOfObjectValue2)
}

extension UnevaluatedAnyOf: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> UnevaluatedAnyOf? {
    try reader.held(to: schema) { (reader) throws(JSONSyntaxError) in
      try reader.any(of: [
        JSONReader.Branch("UnevaluatedAnyOfObjectValue", .object) { (reader) throws(JSONSyntaxError) in
          try UnevaluatedAnyOfObjectValue.read(&reader).map(UnevaluatedAnyOf.unevaluatedAnyOfObjectValue)
        },
        JSONReader.Branch("UnevaluatedAnyOfObjectValue2", .object) { (reader) throws(JSONSyntaxError) in
          try UnevaluatedAnyOfObjectValue2.read(&reader).map(UnevaluatedAnyOf.unevaluatedAnyOfObjectValue2)
        },
      ])
    }
  }
}

extension UnevaluatedAnyOf: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    switch self {
    case .unevaluatedAnyOfObjectValue(let value):
      value.write(to: &writer)
    case .unevaluatedAnyOfObjectValue2(let value):
      value.write(to: &writer)
    }
  }
}

extension UnevaluatedAnyOf {
  /// What values are held to besides their type: unevaluatedProperties.
  static let schema = JSONSchema(literal: "{\"type\":\"object\",\"properties\":{\"kind\":{\"type\":\"string\"}},\"unevaluatedProperties\":false,\"anyOf\":[{\"type\":\"object\",\"properties\":{\"a\":{\"type\":\"integer\"}},\"required\":[\"a\"]},{\"type\":\"object\",\"properties\":{\"b\":{\"type\":\"integer\"}},\"required\":[\"b\"]}]}")
}
