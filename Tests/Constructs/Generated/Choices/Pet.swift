// Generated from documents/choices.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import JSON
import Pattern
import Values

/// By the names of the schemas, and by a mapping.
public indirect enum Pet: Sendable, Equatable {
  case cat(Cat)
  case dog(Dog)
}

extension Pet: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> Pet? {
    let kind = try reader.peek(member: "kind")
    switch kind {
    case "Cat":
      return try Cat.read(&reader).map(Pet.cat)
    case "hound", "Dog":
      return try Dog.read(&reader).map(Pet.dog)
    default:
      try reader.unknownKind(
        kind, at: "kind",
        known: ["hound", "Cat", "Dog"])
      return nil
    }
  }
}

extension Pet: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    switch self {
    case .cat(let value):
      value.write(to: &writer)
    case .dog(let value):
      value.write(to: &writer)
    }
  }
}
