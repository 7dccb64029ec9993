// Generated from documents/recursion.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import JSON
import Pattern
import Values

public struct Inherited: Sendable, Equatable {
  public var own: Inherited? {
    get { ownStorage.first }
    set { ownStorage = newValue.map { [$0] } ?? [] }
  }
  /// At most one: it lies outside of this value, which could not hold its own kind.
  private var ownStorage: [Inherited]
  public var parent: Base?
  /// The members that are none of these, by their names.
  public var additionalProperties: [String: JSONValue]

  public init(
    own: Inherited? = nil,
    parent: Base? = nil,
    additionalProperties: [String: JSONValue] = [:]
  ) {
    ownStorage = own.map { [$0] } ?? []
    self.parent = parent
    self.additionalProperties = additionalProperties
  }
}

extension Inherited: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> Inherited? {
    guard var members = try reader.beginObject(names) else { return nil }
    var own: Inherited?
    var parent: Base?
    var additionalProperties: [String: JSONValue] = [:]
    while let member = try reader.next(&members) {
      switch member {
      case 0:
        own = try Inherited.read(&reader)
      case 1:
        parent = try Base.read(&reader)
      default: try reader.undescribed(&additionalProperties)
      }
    }
    return Inherited(
      own: own,
      parent: parent,
      additionalProperties: additionalProperties)
  }

  private static let names: JSONNames = [
    .optional("own"),
    .optional("parent"),
  ]
}

extension Inherited: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    var separator: UInt8 = 123  // {
    if let own {
      writer.raw(separator)
      writer.raw("\"own\":")
      own.write(to: &writer)
      separator = 44  // ,
    }
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
