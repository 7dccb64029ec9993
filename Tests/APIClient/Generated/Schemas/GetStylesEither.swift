// Generated from everything.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import JSON
import Pattern
import Values

public indirect enum GetStylesEither: Sendable, Equatable {
  case integer(Int)
  case text(String)
}

extension GetStylesEither: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> GetStylesEither? {
    switch try reader.kind() {
    case .number:
      return try reader.integer(minimum: nil).map(GetStylesEither.integer)
    case .string:
      return try reader.string().map(GetStylesEither.text)
    default:
      try reader.mismatch(expected: "a number or a string")
      return nil
    }
  }
}

extension GetStylesEither: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    switch self {
    case .integer(let value):
      writer.integer(value)
    case .text(let value):
      writer.string(value)
    }
  }
}
