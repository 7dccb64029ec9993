// Generated from documents/recursion.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import JSON
import Pattern
import Values

public indirect enum ValueOption1: Sendable, Equatable {
  case boolean(Bool)
  case text(String)
  case integer(Int)
}

extension ValueOption1: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> ValueOption1? {
    switch try reader.kind() {
    case .boolean:
      return try reader.bool().map(ValueOption1.boolean)
    case .string:
      return try reader.string().map(ValueOption1.text)
    case .number:
      return try reader.integer(minimum: nil).map(ValueOption1.integer)
    default:
      try reader.mismatch(expected: "a boolean or a string or a number")
      return nil
    }
  }
}

extension ValueOption1: JSONWritable {
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
