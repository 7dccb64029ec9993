// Generated from documents/values.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import JSON
import Pattern
import Values

public indirect enum DefaultsEither: Sendable, Equatable {
  case text(String)
  case integer(Int)
}

extension DefaultsEither: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> DefaultsEither? {
    switch try reader.kind() {
    case .string:
      return try reader.string().map(DefaultsEither.text)
    case .number:
      return try reader.integer(minimum: nil).map(DefaultsEither.integer)
    default:
      try reader.mismatch(expected: "a string or a number")
      return nil
    }
  }
}

extension DefaultsEither: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    switch self {
    case .text(let value):
      writer.string(value)
    case .integer(let value):
      writer.integer(value)
    }
  }
}
