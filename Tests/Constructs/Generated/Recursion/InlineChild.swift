// Generated from documents/recursion.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import JSON
import Pattern
import Values

public struct InlineChild: Sendable, Equatable {
  public var back: InlineChild? {
    get { backStorage.first }
    set { backStorage = newValue.map { [$0] } ?? [] }
  }
  /// At most one: it lies outside of this value, which could not hold its own kind.
  private var backStorage: [InlineChild]
  public var top: Inline? {
    get { topStorage.first }
    set { topStorage = newValue.map { [$0] } ?? [] }
  }
  /// At most one: it lies outside of this value, which could not hold its own kind.
  private var topStorage: [Inline]
  /// The members that are none of these, by their names.
  public var additionalProperties: [String: JSONValue]

  public init(
    back: InlineChild? = nil,
    top: Inline? = nil,
    additionalProperties: [String: JSONValue] = [:]
  ) {
    backStorage = back.map { [$0] } ?? []
    topStorage = top.map { [$0] } ?? []
    self.additionalProperties = additionalProperties
  }
}

extension InlineChild: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> InlineChild? {
    guard var members = try reader.beginObject(names) else { return nil }
    var back: InlineChild?
    var top: Inline?
    var additionalProperties: [String: JSONValue] = [:]
    while let member = try reader.next(&members) {
      switch member {
      case 0:
        back = try InlineChild.read(&reader)
      case 1:
        top = try Inline.read(&reader)
      default: try reader.undescribed(&additionalProperties)
      }
    }
    return InlineChild(
      back: back,
      top: top,
      additionalProperties: additionalProperties)
  }

  private static let names: JSONNames = [
    .optional("back"),
    .optional("top"),
  ]
}

extension InlineChild: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    var separator: UInt8 = 123  // {
    if let back {
      writer.raw(separator)
      writer.raw("\"back\":")
      back.write(to: &writer)
      separator = 44  // ,
    }
    if let top {
      writer.raw(separator)
      writer.raw("\"top\":")
      top.write(to: &writer)
      separator = 44  // ,
    }
    writer.members(additionalProperties, after: &separator)
    if separator == 123 { writer.raw(separator) }
    writer.raw("}")
  }
}
