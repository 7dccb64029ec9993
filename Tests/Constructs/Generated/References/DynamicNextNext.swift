// Generated from documents/references.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import JSON
import Pattern
import Values

/// Without another anchor of this name, a dynamic reference is one like any.
public struct DynamicNextNext: Sendable, Equatable {
  public var value: Int?
  /// Without another anchor of this name, a dynamic reference is one like any.
  public var next: DynamicNextNext? {
    get { nextStorage.first }
    set { nextStorage = newValue.map { [$0] } ?? [] }
  }
  /// At most one: it lies outside of this value, which could not hold its own kind.
  private var nextStorage: [DynamicNextNext]
  /// The members that are none of these, by their names.
  public var additionalProperties: [String: JSONValue]

  public init(
    value: Int? = nil,
    next: DynamicNextNext? = nil,
    additionalProperties: [String: JSONValue] = [:]
  ) {
    self.value = value
    nextStorage = next.map { [$0] } ?? []
    self.additionalProperties = additionalProperties
  }
}

extension DynamicNextNext: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> DynamicNextNext? {
    guard var members = try reader.beginObject(names) else { return nil }
    var value_: Int?
    var next: DynamicNextNext?
    var additionalProperties: [String: JSONValue] = [:]
    while let member = try reader.next(&members) {
      switch member {
      case 0:
        value_ = try reader.integer(minimum: nil)
      case 1:
        next = try DynamicNextNext.read(&reader)
      default: try reader.undescribed(&additionalProperties)
      }
    }
    return DynamicNextNext(
      value: value_,
      next: next,
      additionalProperties: additionalProperties)
  }

  private static let names: JSONNames = [
    .optional("value"),
    .optional("next"),
  ]
}

extension DynamicNextNext: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    var separator: UInt8 = 123  // {
    if let value_ = self.value {
      writer.raw(separator)
      writer.raw("\"value\":")
      writer.integer(value_)
      separator = 44  // ,
    }
    if let next {
      writer.raw(separator)
      writer.raw("\"next\":")
      next.write(to: &writer)
      separator = 44  // ,
    }
    writer.members(additionalProperties, after: &separator)
    if separator == 123 { writer.raw(separator) }
    writer.raw("}")
  }
}
