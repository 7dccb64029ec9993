// Generated from documents/objects.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import JSON
import JSONSchema
import Pattern
import Values

public indirect enum UnevaluatedChoice: Sendable, Equatable {
  case unevaluatedChoiceObjectValue(UnevaluatedChoiceObjectValue)
  case unevaluatedChoiceObjectValue2(UnevaluatedChoiceObjectValue2)
}

extension UnevaluatedChoice: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> UnevaluatedChoice? {
    try reader.held(to: schema) { (reader) throws(JSONSyntaxError) in
      try reader.one(of: [
        JSONReader.Branch("UnevaluatedChoiceObjectValue", .object) { (reader) throws(JSONSyntaxError) in
          try UnevaluatedChoiceObjectValue.read(&reader).map(UnevaluatedChoice.unevaluatedChoiceObjectValue)
        },
        JSONReader.Branch("UnevaluatedChoiceObjectValue2", .object) { (reader) throws(JSONSyntaxError) in
          try UnevaluatedChoiceObjectValue2.read(&reader).map(UnevaluatedChoice.unevaluatedChoiceObjectValue2)
        },
      ])
    }
  }
}

extension UnevaluatedChoice: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    switch self {
    case .unevaluatedChoiceObjectValue(let value):
      value.write(to: &writer)
    case .unevaluatedChoiceObjectValue2(let value):
      value.write(to: &writer)
    }
  }
}

extension UnevaluatedChoice {
  /// What values are held to besides their type: unevaluatedProperties.
  static let schema = JSONSchema(literal: "{\"type\":\"object\",\"properties\":{\"kind\":{\"type\":\"string\"}},\"unevaluatedProperties\":false,\"oneOf\":[{\"type\":\"object\",\"properties\":{\"a\":{\"type\":\"integer\"}},\"required\":[\"a\"]},{\"type\":\"object\",\"properties\":{\"b\":{\"type\":\"integer\"}},\"required\":[\"b\"]}]}")
}
