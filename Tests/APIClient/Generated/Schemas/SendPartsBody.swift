// Generated from everything.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import JSON
import Pattern
import Values

public indirect enum SendPartsBody: Sendable, Equatable {
  case point(Point)
  case upload(Upload)
}

extension SendPartsBody: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> SendPartsBody? {
    try reader.one(of: [
      JSONReader.Branch("Point") { (reader) throws(JSONSyntaxError) in
        try Point.read(&reader).map(SendPartsBody.point)
      },
      JSONReader.Branch("Upload") { (reader) throws(JSONSyntaxError) in
        try Upload.read(&reader).map(SendPartsBody.upload)
      },
    ])
  }
}

extension SendPartsBody: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    switch self {
    case .point(let value):
      value.write(to: &writer)
    case .upload(let value):
      value.write(to: &writer)
    }
  }
}
