// Generated from documents/references.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import JSON
import Pattern
import Values

/// Anchors and definitions inside of one another, beside what refers to them.
public struct AnchoredDefinitions: Sendable, Equatable {
  public var first: AnchoredDefinitionsFirst?

  public init(
    first: AnchoredDefinitionsFirst? = nil
  ) {
    self.first = first
  }
}

extension AnchoredDefinitions: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> AnchoredDefinitions? {
    guard var members = try reader.beginObject(names) else { return nil }
    var first: AnchoredDefinitionsFirst?
    while let member = try reader.next(&members) {
      switch member {
      case 0:
        first = try AnchoredDefinitionsFirst.read(&reader)
      default: try reader.unknown(knowing: names.texts)
      }
    }
    return AnchoredDefinitions(
      first: first)
  }

  private static let names: JSONNames = [
    .optional("first"),
  ]
}

extension AnchoredDefinitions: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    var separator: UInt8 = 123  // {
    if let first {
      writer.raw(separator)
      writer.raw("\"first\":")
      first.write(to: &writer)
      separator = 44  // ,
    }
    if separator == 123 { writer.raw(separator) }
    writer.raw("}")
  }
}
