// Generated from documents/recursion.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import JSON
import Pattern
import Values

public struct NullableDirect: Sendable, Equatable {
  public var next: NullableDirect? {
    get { nextStorage.first }
    set { nextStorage = newValue.map { [$0] } ?? [] }
  }
  /// At most one: it lies outside of this value, which could not hold its own kind.
  private var nextStorage: [NullableDirect]
  /// The members that are none of these, by their names.
  public var additionalProperties: [String: JSONValue]

  public init(
    next: NullableDirect?,
    additionalProperties: [String: JSONValue] = [:]
  ) {
    nextStorage = next.map { [$0] } ?? []
    self.additionalProperties = additionalProperties
  }
}

extension NullableDirect: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> NullableDirect? {
    guard var members = try reader.beginObject(names) else { return nil }
    var next: NullableDirect?
    var additionalProperties: [String: JSONValue] = [:]
    while let member = try reader.next(&members) {
      switch member {
      case 0:
        if try !reader.null() { next = try NullableDirect.read(&reader) }
      default: try reader.undescribed(&additionalProperties)
      }
    }
    return NullableDirect(
      next: next,
      additionalProperties: additionalProperties)
  }

  private static let names: JSONNames = [
    .required("next"),
  ]
}

extension NullableDirect: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    writer.raw("{\"next\":")
    if let next { next.write(to: &writer) } else { writer.null() }
    writer.members(additionalProperties)
    writer.raw("}")
  }
}
