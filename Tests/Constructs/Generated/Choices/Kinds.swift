// Generated from documents/choices.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import JSON
import Pattern
import Values

/// Branches that the type of a value tells apart.
public indirect enum Kinds: Sendable, Equatable {
  case text(String)
  case integer(Int)
  case boolean(Bool)
  case list([String])
  case kindsObjectValue(KindsObjectValue)
}

extension Kinds: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> Kinds? {
    switch try reader.kind() {
    case .string:
      return try reader.string(maxLength: 3).map(Kinds.text)
    case .number:
      return try reader.integer(minimum: 0).map(Kinds.integer)
    case .boolean:
      return try reader.bool().map(Kinds.boolean)
    case .array:
      return try reader.array { (reader) throws(JSONSyntaxError) in try reader.string() }.map(Kinds.list)
    case .object:
      return try KindsObjectValue.read(&reader).map(Kinds.kindsObjectValue)
    default:
      try reader.mismatch(expected: "a string or a number or a boolean or an array or an object")
      return nil
    }
  }
}

extension Kinds: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    switch self {
    case .text(let value):
      writer.string(value)
    case .integer(let value):
      writer.integer(value)
    case .boolean(let value):
      writer.bool(value)
    case .list(let value):
      writer.array(value) { writer, item in writer.string(item) }
    case .kindsObjectValue(let value):
      value.write(to: &writer)
    }
  }
}
