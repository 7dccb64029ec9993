// Generated from documents/references.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import JSON
import Pattern
import Values

public struct AnchoredDefinitionsNode: Sendable, Equatable {
  public var next: AnchoredDefinitionsNode? {
    get { nextStorage.first }
    set { nextStorage = newValue.map { [$0] } ?? [] }
  }
  /// At most one: it lies outside of this value, which could not hold its own kind.
  private var nextStorage: [AnchoredDefinitionsNode]
  public var weight: Double?
  /// The members that are none of these, by their names.
  public var additionalProperties: [String: JSONValue]

  public init(
    next: AnchoredDefinitionsNode? = nil,
    weight: Double? = nil,
    additionalProperties: [String: JSONValue] = [:]
  ) {
    nextStorage = next.map { [$0] } ?? []
    self.weight = weight
    self.additionalProperties = additionalProperties
  }
}

extension AnchoredDefinitionsNode: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> AnchoredDefinitionsNode? {
    guard var members = try reader.beginObject(names) else { return nil }
    var next: AnchoredDefinitionsNode?
    var weight: Double?
    var additionalProperties: [String: JSONValue] = [:]
    while let member = try reader.next(&members) {
      switch member {
      case 0:
        next = try AnchoredDefinitionsNode.read(&reader)
      case 1:
        weight = try AnchoredDefinitionsFirstWeight.read(&reader)
      default: try reader.undescribed(&additionalProperties)
      }
    }
    return AnchoredDefinitionsNode(
      next: next,
      weight: weight,
      additionalProperties: additionalProperties)
  }

  private static let names: JSONNames = [
    .optional("next"),
    .optional("weight"),
  ]
}

extension AnchoredDefinitionsNode: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    var separator: UInt8 = 123  // {
    if let next {
      writer.raw(separator)
      writer.raw("\"next\":")
      next.write(to: &writer)
      separator = 44  // ,
    }
    if let weight {
      writer.raw(separator)
      writer.raw("\"weight\":")
      writer.number(weight)
      separator = 44  // ,
    }
    writer.members(additionalProperties, after: &separator)
    if separator == 123 { writer.raw(separator) }
    writer.raw("}")
  }
}
