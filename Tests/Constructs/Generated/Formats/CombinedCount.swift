// Generated from documents/formats.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import JSON
import Pattern
import Values

public indirect enum CombinedCount: Sendable, Equatable {
  case text(String)
  case integer(Int)
}

extension CombinedCount: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> CombinedCount? {
    switch try reader.kind() {
    case .string:
      return try reader.string().map(CombinedCount.text)
    case .number:
      return try reader.integer(minimum: -2147483648, maximum: 2147483647).map(CombinedCount.integer)
    default:
      try reader.mismatch(expected: "a string or a number")
      return nil
    }
  }
}

extension CombinedCount: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    switch self {
    case .text(let value):
      writer.string(value)
    case .integer(let value):
      writer.integer(value)
    }
  }
}
