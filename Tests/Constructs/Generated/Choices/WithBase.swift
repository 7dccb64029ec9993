// Generated from documents/choices.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import JSON
import Pattern
import Values

/// What stands beside the choice holds for each branch.
public indirect enum WithBase: Sendable, Equatable {
  case withBaseLeft(WithBaseLeft)
  case withBaseRight(WithBaseRight)
}

extension WithBase: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> WithBase? {
    try reader.one(of: [
      JSONReader.Branch("WithBaseLeft", .object) { (reader) throws(JSONSyntaxError) in
        try WithBaseLeft.read(&reader).map(WithBase.withBaseLeft)
      },
      JSONReader.Branch("WithBaseRight", .object) { (reader) throws(JSONSyntaxError) in
        try WithBaseRight.read(&reader).map(WithBase.withBaseRight)
      },
    ])
  }
}

extension WithBase: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    switch self {
    case .withBaseLeft(let value):
      value.write(to: &writer)
    case .withBaseRight(let value):
      value.write(to: &writer)
    }
  }
}
