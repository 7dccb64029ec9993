// Generated from documents/choices.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import JSON
import Pattern
import Values

public indirect enum Undiscriminated: Sendable, Equatable {
  case cat(Cat)
  case dog(Dog)
}

extension Undiscriminated: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> Undiscriminated? {
    try reader.one(of: [
      JSONReader.Branch("Cat", .object) { (reader) throws(JSONSyntaxError) in
        try Cat.read(&reader).map(Undiscriminated.cat)
      },
      JSONReader.Branch("Dog", .object) { (reader) throws(JSONSyntaxError) in
        try Dog.read(&reader).map(Undiscriminated.dog)
      },
    ])
  }
}

extension Undiscriminated: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    switch self {
    case .cat(let value):
      value.write(to: &writer)
    case .dog(let value):
      value.write(to: &writer)
    }
  }
}
