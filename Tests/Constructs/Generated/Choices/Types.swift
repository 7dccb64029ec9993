// Generated from documents/choices.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import JSON
import Pattern
import Values

public indirect enum Types: Sendable, Equatable {
  case boolean(Bool)
  case text(String)
  case integer(Int)
}

extension Types: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> Types? {
    switch try reader.kind() {
    case .boolean:
      return try reader.bool().map(Types.boolean)
    case .string:
      return try reader.string(maxLength: 3).map(Types.text)
    case .number:
      return try reader.integer(minimum: 5).map(Types.integer)
    default:
      try reader.mismatch(expected: "a boolean or a string or a number")
      return nil
    }
  }
}

extension Types: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    switch self {
    case .boolean(let value):
      writer.bool(value)
    case .text(let value):
      writer.string(value)
    case .integer(let value):
      writer.integer(value)
    }
  }
}
