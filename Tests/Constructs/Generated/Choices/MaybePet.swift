// Generated from documents/choices.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import JSON
import Pattern
import Values

public indirect enum MaybePet: Sendable, Equatable {
  case cat(Cat)
  case dog(Dog)
}

extension MaybePet: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> MaybePet? {
    let kind = try reader.peek(member: "kind")
    switch kind {
    case "Cat":
      return try Cat.read(&reader).map(MaybePet.cat)
    case "Dog":
      return try Dog.read(&reader).map(MaybePet.dog)
    default:
      try reader.unknownKind(
        kind, at: "kind",
        known: ["Cat", "Dog"])
      return nil
    }
  }
}

extension MaybePet: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    switch self {
    case .cat(let value):
      value.write(to: &writer)
    case .dog(let value):
      value.write(to: &writer)
    }
  }
}
