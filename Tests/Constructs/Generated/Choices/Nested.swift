// Generated from documents/choices.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import JSON
import Pattern
import Values

public indirect enum Nested: Sendable, Equatable {
  case list([Pet])
  case pet(Pet)
  case nestedObjectValue([String: Kinds])
}

extension Nested: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> Nested? {
    try reader.any(of: [
      JSONReader.Branch("list", .array) { (reader) throws(JSONSyntaxError) in
        try reader.array { (reader) throws(JSONSyntaxError) in try Pet.read(&reader) }.map(Nested.list)
      },
      JSONReader.Branch("Pet") { (reader) throws(JSONSyntaxError) in
        try Pet.read(&reader).map(Nested.pet)
      },
      JSONReader.Branch("NestedObjectValue", .object) { (reader) throws(JSONSyntaxError) in
        try NestedObjectValue.read(&reader).map(Nested.nestedObjectValue)
      },
    ])
  }
}

extension Nested: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    switch self {
    case .list(let value):
      writer.array(value) { writer, item in item.write(to: &writer) }
    case .pet(let value):
      value.write(to: &writer)
    case .nestedObjectValue(let value):
      writer.map(value) { writer, item in item.write(to: &writer) }
    }
  }
}
