// Generated from documents/recursion.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import JSON
import Pattern
import Values

public struct Hen: Sendable, Equatable {
  public var egg: Egg? {
    get { eggStorage.first }
    set { eggStorage = newValue.map { [$0] } ?? [] }
  }
  /// At most one: it lies outside of this value, which could not hold its own kind.
  private var eggStorage: [Egg]
  /// The members that are none of these, by their names.
  public var additionalProperties: [String: JSONValue]

  public init(
    egg: Egg? = nil,
    additionalProperties: [String: JSONValue] = [:]
  ) {
    eggStorage = egg.map { [$0] } ?? []
    self.additionalProperties = additionalProperties
  }
}

extension Hen: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> Hen? {
    guard var members = try reader.beginObject(names) else { return nil }
    var egg: Egg?
    var additionalProperties: [String: JSONValue] = [:]
    while let member = try reader.next(&members) {
      switch member {
      case 0:
        egg = try Egg.read(&reader)
      default: try reader.undescribed(&additionalProperties)
      }
    }
    return Hen(
      egg: egg,
      additionalProperties: additionalProperties)
  }

  private static let names: JSONNames = [
    .optional("egg"),
  ]
}

extension Hen: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    var separator: UInt8 = 123  // {
    if let egg {
      writer.raw(separator)
      writer.raw("\"egg\":")
      egg.write(to: &writer)
      separator = 44  // ,
    }
    writer.members(additionalProperties, after: &separator)
    if separator == 123 { writer.raw(separator) }
    writer.raw("}")
  }
}
