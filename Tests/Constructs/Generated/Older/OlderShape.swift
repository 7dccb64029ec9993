// Generated from documents/older.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import JSON
import Pattern
import Values

public indirect enum OlderShape: Sendable, Equatable {
  case olderCircle(OlderCircle)
  case olderSquare(OlderSquare)
}

extension OlderShape: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> OlderShape? {
    let kind = try reader.peek(member: "shape")
    switch kind {
    case "circle", "OlderCircle":
      return try OlderCircle.read(&reader).map(OlderShape.olderCircle)
    case "square", "OlderSquare":
      return try OlderSquare.read(&reader).map(OlderShape.olderSquare)
    default:
      try reader.unknownKind(
        kind, at: "shape",
        known: ["circle", "square", "OlderCircle", "OlderSquare"])
      return nil
    }
  }
}

extension OlderShape: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    switch self {
    case .olderCircle(let value):
      value.write(to: &writer)
    case .olderSquare(let value):
      value.write(to: &writer)
    }
  }
}
