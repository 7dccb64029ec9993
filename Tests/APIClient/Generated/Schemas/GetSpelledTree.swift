// Generated from everything.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import JSON
import Pattern
import Values

public struct GetSpelledTree: Sendable, Equatable {
  public var leaf: Int?
  public var bare: [String]?
  /// The members that are none of these, by their names.
  public var additionalProperties: [String: JSONValue]

  public init(
    leaf: Int? = nil,
    bare: [String]? = nil,
    additionalProperties: [String: JSONValue] = [:]
  ) {
    self.leaf = leaf
    self.bare = bare
    self.additionalProperties = additionalProperties
  }
}

extension GetSpelledTree: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> GetSpelledTree? {
    guard var members = try reader.beginObject(names) else { return nil }
    var leaf: Int?
    var bare: [String]?
    var additionalProperties: [String: JSONValue] = [:]
    while let member = try reader.next(&members) {
      switch member {
      case 0:
        leaf = try reader.integer(minimum: nil)
      case 1:
        bare = try reader.array { (reader) throws(JSONSyntaxError) in try reader.string() }
      default: try reader.undescribed(&additionalProperties)
      }
    }
    return GetSpelledTree(
      leaf: leaf,
      bare: bare,
      additionalProperties: additionalProperties)
  }

  private static let names: JSONNames = [
    .optional("leaf"),
    .optional("bare"),
  ]
}

extension GetSpelledTree: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    var separator: UInt8 = 123  // {
    if let leaf {
      writer.raw(separator)
      writer.raw("\"leaf\":")
      writer.integer(leaf)
      separator = 44  // ,
    }
    if let bare {
      writer.raw(separator)
      writer.raw("\"bare\":")
      writer.array(bare) { writer, item in writer.string(item) }
      separator = 44  // ,
    }
    writer.members(additionalProperties, after: &separator)
    if separator == 123 { writer.raw(separator) }
    writer.raw("}")
  }
}
