// Generated from documents/recursion.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import JSON
import Pattern
import Values

public struct Base: Sendable, Equatable {
  public var parent: Base? {
    get { parentStorage.first }
    set { parentStorage = newValue.map { [$0] } ?? [] }
  }
  /// At most one: it lies outside of this value, which could not hold its own kind.
  private var parentStorage: [Base]
  /// The members that are none of these, by their names.
  public var additionalProperties: [String: JSONValue]

  public init(
    parent: Base? = nil,
    additionalProperties: [String: JSONValue] = [:]
  ) {
    parentStorage = parent.map { [$0] } ?? []
    self.additionalProperties = additionalProperties
  }
}

extension Base: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> Base? {
    guard var members = try reader.beginObject(names) else { return nil }
    var parent: Base?
    var additionalProperties: [String: JSONValue] = [:]
    while let member = try reader.next(&members) {
      switch member {
      case 0:
        parent = try Base.read(&reader)
      default: try reader.undescribed(&additionalProperties)
      }
    }
    return Base(
      parent: parent,
      additionalProperties: additionalProperties)
  }

  private static let names: JSONNames = [
    .optional("parent"),
  ]
}

extension Base: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    var separator: UInt8 = 123  // {
    if let parent {
      writer.raw(separator)
      writer.raw("\"parent\":")
      parent.write(to: &writer)
      separator = 44  // ,
    }
    writer.members(additionalProperties, after: &separator)
    if separator == 123 { writer.raw(separator) }
    writer.raw("}")
  }
}
