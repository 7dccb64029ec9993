// Generated from documents/recursion.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import JSON
import Pattern
import Values

/// Any JSON whose numbers are whole.
public indirect enum Value: Sendable, Equatable {
  case valueOption1(ValueOption1?)
  case list([Value])
  case object([String: Value])
}

extension Value: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> Value? {
    try reader.one(of: [
      JSONReader.Branch("ValueOption1") { (reader) throws(JSONSyntaxError) in
        try reader.null() ? .some(.valueOption1(nil)) : try ValueOption1.read(&reader).map(Value.valueOption1)
      },
      JSONReader.Branch("list", .array) { (reader) throws(JSONSyntaxError) in
        try reader.array { (reader) throws(JSONSyntaxError) in try Value.read(&reader) }.map(Value.list)
      },
      JSONReader.Branch("object", .object) { (reader) throws(JSONSyntaxError) in
        try reader.map { (reader) throws(JSONSyntaxError) in try Value.read(&reader) }.map(Value.object)
      },
    ])
  }
}

extension Value: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    switch self {
    case .valueOption1(let value):
      if let value { value.write(to: &writer) } else { writer.null() }
    case .list(let value):
      writer.array(value) { writer, item in item.write(to: &writer) }
    case .object(let value):
      writer.map(value) { writer, item in item.write(to: &writer) }
    }
  }
}
