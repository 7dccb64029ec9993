// Generated from documents/choices.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import JSON
import Pattern
import Values

/// Of the branches that fit, the one that knows most of the members.
public indirect enum MostDescribed: Sendable, Equatable {
  case mostDescribedOne(MostDescribedOne)
  case mostDescribedTwo(MostDescribedTwo)
}

extension MostDescribed: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> MostDescribed? {
    try reader.any(of: [
      JSONReader.Branch("MostDescribedOne", .object) { (reader) throws(JSONSyntaxError) in
        try MostDescribedOne.read(&reader).map(MostDescribed.mostDescribedOne)
      },
      JSONReader.Branch("MostDescribedTwo", .object) { (reader) throws(JSONSyntaxError) in
        try MostDescribedTwo.read(&reader).map(MostDescribed.mostDescribedTwo)
      },
    ])
  }
}

extension MostDescribed: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    switch self {
    case .mostDescribedOne(let value):
      value.write(to: &writer)
    case .mostDescribedTwo(let value):
      value.write(to: &writer)
    }
  }
}
