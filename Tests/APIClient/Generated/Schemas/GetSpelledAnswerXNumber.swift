// Generated from everything.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import JSON
import Pattern
import Values

public indirect enum GetSpelledAnswerXNumber: Sendable, Equatable {
  case integer(Int)
  case boolean(Bool)
  case point(Point)
}

extension GetSpelledAnswerXNumber: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> GetSpelledAnswerXNumber? {
    switch try reader.kind() {
    case .number:
      return try reader.integer(minimum: nil).map(GetSpelledAnswerXNumber.integer)
    case .boolean:
      return try reader.bool().map(GetSpelledAnswerXNumber.boolean)
    case .object:
      return try Point.read(&reader).map(GetSpelledAnswerXNumber.point)
    default:
      try reader.mismatch(expected: "a number or a boolean or an object")
      return nil
    }
  }
}

extension GetSpelledAnswerXNumber: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    switch self {
    case .integer(let value):
      writer.integer(value)
    case .boolean(let value):
      writer.bool(value)
    case .point(let value):
      value.write(to: &writer)
    }
  }
}
