// Generated from documents/choices.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import JSON
import Pattern
import Values

/// A branch that any value fits.
public indirect enum Anything: Sendable, Equatable {
  case text(String)
  case other(JSONValue)
}

extension Anything: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> Anything? {
    try reader.any(of: [
      JSONReader.Branch("text", .string) { (reader) throws(JSONSyntaxError) in
        try reader.string(maxLength: 1).map(Anything.text)
      },
      JSONReader.Branch("other") { (reader) throws(JSONSyntaxError) in
        Anything.other(try reader.value())
      },
    ])
  }
}

extension Anything: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    switch self {
    case .text(let value):
      writer.string(value)
    case .other(let value):
      value.write(to: &writer)
    }
  }
}
