// Generated from documents/recursion.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import JSON
import Pattern
import Values

/// Only what is innermost tells which it is.
public indirect enum Knot: Sendable, Equatable {
  case knotLeft(KnotLeft)
  case knotMiddle(KnotMiddle)
  case knotRight(KnotRight)
  case integer(Int)
}

extension Knot: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> Knot? {
    try reader.any(of: [
      JSONReader.Branch("KnotLeft", .object) { (reader) throws(JSONSyntaxError) in
        try KnotLeft.read(&reader).map(Knot.knotLeft)
      },
      JSONReader.Branch("KnotMiddle", .object) { (reader) throws(JSONSyntaxError) in
        try KnotMiddle.read(&reader).map(Knot.knotMiddle)
      },
      JSONReader.Branch("KnotRight", .object) { (reader) throws(JSONSyntaxError) in
        try KnotRight.read(&reader).map(Knot.knotRight)
      },
      JSONReader.Branch("integer", .number) { (reader) throws(JSONSyntaxError) in
        try reader.integer(minimum: nil).map(Knot.integer)
      },
    ])
  }
}

extension Knot: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    switch self {
    case .knotLeft(let value):
      value.write(to: &writer)
    case .knotMiddle(let value):
      value.write(to: &writer)
    case .knotRight(let value):
      value.write(to: &writer)
    case .integer(let value):
      writer.integer(value)
    }
  }
}
