// Generated from documents/choices.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import JSON
import Pattern
import Values

public indirect enum AnythingElse: Sendable, Equatable {
  case text(String)
  case other(JSONValue)
}

extension AnythingElse: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> AnythingElse? {
    try reader.one(of: [
      JSONReader.Branch("text", .string) { (reader) throws(JSONSyntaxError) in
        try reader.string().map(AnythingElse.text)
      },
      JSONReader.Branch("other") { (reader) throws(JSONSyntaxError) in
        AnythingElse.other(try reader.value())
      },
    ])
  }
}

extension AnythingElse: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    switch self {
    case .text(let value):
      writer.string(value)
    case .other(let value):
      value.write(to: &writer)
    }
  }
}
