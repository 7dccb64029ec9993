// Generated from documents/recursion.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import JSON
import Pattern
import Values

public struct Direct: Sendable, Equatable {
  public var value: Int
  public var next: Direct? {
    get { nextStorage.first }
    set { nextStorage = newValue.map { [$0] } ?? [] }
  }
  /// At most one: it lies outside of this value, which could not hold its own kind.
  private var nextStorage: [Direct]
  /// The members that are none of these, by their names.
  public var additionalProperties: [String: JSONValue]

  public init(
    value: Int,
    next: Direct? = nil,
    additionalProperties: [String: JSONValue] = [:]
  ) {
    self.value = value
    nextStorage = next.map { [$0] } ?? []
    self.additionalProperties = additionalProperties
  }
}

extension Direct: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> Direct? {
    guard var members = try reader.beginObject(names) else { return nil }
    var value_: Int?
    var next: Direct?
    var additionalProperties: [String: JSONValue] = [:]
    while let member = try reader.next(&members) {
      switch member {
      case 0:
        value_ = try reader.integer(minimum: nil)
      case 1:
        next = try Direct.read(&reader)
      default: try reader.undescribed(&additionalProperties)
      }
    }
    guard let value_ else { return nil }
    return Direct(
      value: value_,
      next: next,
      additionalProperties: additionalProperties)
  }

  private static let names: JSONNames = [
    .required("value"),
    .optional("next"),
  ]
}

extension Direct: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    writer.raw("{\"value\":")
    writer.integer(self.value)
    if let next {
      writer.raw(",\"next\":")
      next.write(to: &writer)
    }
    writer.members(additionalProperties)
    writer.raw("}")
  }
}
