// Generated from documents/recursion.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import JSON
import Pattern
import Values

public indirect enum Expression: Sendable, Equatable {
  case literal(Literal)
  case sum(Sum)
}

extension Expression: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> Expression? {
    let kind = try reader.peek(member: "op")
    switch kind {
    case "Literal":
      return try Literal.read(&reader).map(Expression.literal)
    case "Sum":
      return try Sum.read(&reader).map(Expression.sum)
    default:
      try reader.unknownKind(
        kind, at: "op",
        known: ["Literal", "Sum"])
      return nil
    }
  }
}

extension Expression: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    switch self {
    case .literal(let value):
      value.write(to: &writer)
    case .sum(let value):
      value.write(to: &writer)
    }
  }
}
