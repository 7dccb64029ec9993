// Generated from documents/choices.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import JSON
import Pattern
import Values

public indirect enum Overlapping: Sendable, Equatable {
  case overlappingObjectValue(OverlappingObjectValue)
  case overlappingObjectValue2(OverlappingObjectValue2)
}

extension Overlapping: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> Overlapping? {
    try reader.one(of: [
      JSONReader.Branch("OverlappingObjectValue", .object) { (reader) throws(JSONSyntaxError) in
        try OverlappingObjectValue.read(&reader).map(Overlapping.overlappingObjectValue)
      },
      JSONReader.Branch("OverlappingObjectValue2", .object) { (reader) throws(JSONSyntaxError) in
        try OverlappingObjectValue2.read(&reader).map(Overlapping.overlappingObjectValue2)
      },
    ])
  }
}

extension Overlapping: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    switch self {
    case .overlappingObjectValue(let value):
      value.write(to: &writer)
    case .overlappingObjectValue2(let value):
      value.write(to: &writer)
    }
  }
}
