// Generated from documents/recursion.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import JSON
import Pattern
import Values

public struct Inline: Sendable, Equatable {
  public var child: InlineChild2? {
    get { childStorage.first }
    set { childStorage = newValue.map { [$0] } ?? [] }
  }
  /// At most one: it lies outside of this value, which could not hold its own kind.
  private var childStorage: [InlineChild2]
  /// The members that are none of these, by their names.
  public var additionalProperties: [String: JSONValue]

  public init(
    child: InlineChild2? = nil,
    additionalProperties: [String: JSONValue] = [:]
  ) {
    childStorage = child.map { [$0] } ?? []
    self.additionalProperties = additionalProperties
  }
}

extension Inline: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> Inline? {
    guard var members = try reader.beginObject(names) else { return nil }
    var child: InlineChild2?
    var additionalProperties: [String: JSONValue] = [:]
    while let member = try reader.next(&members) {
      switch member {
      case 0:
        child = try InlineChild2.read(&reader)
      default: try reader.undescribed(&additionalProperties)
      }
    }
    return Inline(
      child: child,
      additionalProperties: additionalProperties)
  }

  private static let names: JSONNames = [
    .optional("child"),
  ]
}

extension Inline: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    var separator: UInt8 = 123  // {
    if let child {
      writer.raw(separator)
      writer.raw("\"child\":")
      child.write(to: &writer)
      separator = 44  // ,
    }
    writer.members(additionalProperties, after: &separator)
    if separator == 123 { writer.raw(separator) }
    writer.raw("}")
  }
}
