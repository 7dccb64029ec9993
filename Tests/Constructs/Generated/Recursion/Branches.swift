// Generated from documents/recursion.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import JSON
import Pattern
import Values

public struct Branches: Sendable, Equatable {
  public var list: [Branches]?
  public var map: [String: Branches]?
  public var gaps: [Branches?]?
  /// The members that are none of these, by their names.
  public var additionalProperties: [String: JSONValue]

  public init(
    list: [Branches]? = nil,
    map: [String: Branches]? = nil,
    gaps: [Branches?]? = nil,
    additionalProperties: [String: JSONValue] = [:]
  ) {
    self.list = list
    self.map = map
    self.gaps = gaps
    self.additionalProperties = additionalProperties
  }
}

extension Branches: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> Branches? {
    guard var members = try reader.beginObject(names) else { return nil }
    var list: [Branches]?
    var map: [String: Branches]?
    var gaps: [Branches?]?
    var additionalProperties: [String: JSONValue] = [:]
    while let member = try reader.next(&members) {
      switch member {
      case 0:
        list = try reader.array { (reader) throws(JSONSyntaxError) in try Branches.read(&reader) }
      case 1:
        map = try reader.map { (reader) throws(JSONSyntaxError) in try Branches.read(&reader) }
      case 2:
        gaps = try reader.array { (reader) throws(JSONSyntaxError) -> Branches?? in
          try reader.null() ? .some(nil) : try Branches.read(&reader).map(Optional.some)
        }
      default: try reader.undescribed(&additionalProperties)
      }
    }
    return Branches(
      list: list,
      map: map,
      gaps: gaps,
      additionalProperties: additionalProperties)
  }

  private static let names: JSONNames = [
    .optional("list"),
    .optional("map"),
    .optional("gaps"),
  ]
}

extension Branches: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    var separator: UInt8 = 123  // {
    if let list {
      writer.raw(separator)
      writer.raw("\"list\":")
      writer.array(list) { writer, item in item.write(to: &writer) }
      separator = 44  // ,
    }
    if let map {
      writer.raw(separator)
      writer.raw("\"map\":")
      writer.map(map) { writer, item in item.write(to: &writer) }
      separator = 44  // ,
    }
    if let gaps {
      writer.raw(separator)
      writer.raw("\"gaps\":")
      writer.array(gaps) { writer, item in if let item { item.write(to: &writer) } else { writer.null() } }
      separator = 44  // ,
    }
    writer.members(additionalProperties, after: &separator)
    if separator == 123 { writer.raw(separator) }
    writer.raw("}")
  }
}
