// Generated from documents/choices.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import JSON
import Pattern
import Values

public indirect enum AnyValue: Sendable, Equatable {
  case cat(Cat)
  case dog(Dog)
}

extension AnyValue: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> AnyValue? {
    try reader.any(of: [
      JSONReader.Branch("Cat", .object) { (reader) throws(JSONSyntaxError) in
        try Cat.read(&reader).map(AnyValue.cat)
      },
      JSONReader.Branch("Dog", .object) { (reader) throws(JSONSyntaxError) in
        try Dog.read(&reader).map(AnyValue.dog)
      },
    ])
  }
}

extension AnyValue: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    switch self {
    case .cat(let value):
      value.write(to: &writer)
    case .dog(let value):
      value.write(to: &writer)
    }
  }
}
