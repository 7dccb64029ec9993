// Generated from documents/recursion.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import JSON
import Pattern
import Values

public indirect enum ExclusiveKnot: Sendable, Equatable {
  case exclusiveKnotStart(ExclusiveKnotStart)
  case exclusiveKnotMidst(ExclusiveKnotMidst)
  case exclusiveKnotFinish(ExclusiveKnotFinish)
  case integer(Int)
}

extension ExclusiveKnot: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> ExclusiveKnot? {
    try reader.one(of: [
      JSONReader.Branch("ExclusiveKnotStart", .object) { (reader) throws(JSONSyntaxError) in
        try ExclusiveKnotStart.read(&reader).map(ExclusiveKnot.exclusiveKnotStart)
      },
      JSONReader.Branch("ExclusiveKnotMidst", .object) { (reader) throws(JSONSyntaxError) in
        try ExclusiveKnotMidst.read(&reader).map(ExclusiveKnot.exclusiveKnotMidst)
      },
      JSONReader.Branch("ExclusiveKnotFinish", .object) { (reader) throws(JSONSyntaxError) in
        try ExclusiveKnotFinish.read(&reader).map(ExclusiveKnot.exclusiveKnotFinish)
      },
      JSONReader.Branch("integer", .number) { (reader) throws(JSONSyntaxError) in
        try reader.integer(minimum: nil).map(ExclusiveKnot.integer)
      },
    ])
  }
}

extension ExclusiveKnot: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    switch self {
    case .exclusiveKnotStart(let value):
      value.write(to: &writer)
    case .exclusiveKnotMidst(let value):
      value.write(to: &writer)
    case .exclusiveKnotFinish(let value):
      value.write(to: &writer)
    case .integer(let value):
      writer.integer(value)
    }
  }
}
