// Generated from documents/references.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import JSON
import Pattern
import Values

public struct AnchoredDefinitionsFirst: Sendable, Equatable {
  public var next: AnchoredDefinitionsNode?
  public var weight: Double
  /// The members that are none of these, by their names.
  public var additionalProperties: [String: JSONValue]

  public init(
    next: AnchoredDefinitionsNode? = nil,
    weight: Double,
    additionalProperties: [String: JSONValue] = [:]
  ) {
    self.next = next
    self.weight = weight
    self.additionalProperties = additionalProperties
  }
}

extension AnchoredDefinitionsFirst: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> AnchoredDefinitionsFirst? {
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
    guard let weight else { return nil }
    return AnchoredDefinitionsFirst(
      next: next,
      weight: weight,
      additionalProperties: additionalProperties)
  }

  private static let names: JSONNames = [
    .optional("next"),
    .required("weight"),
  ]
}

extension AnchoredDefinitionsFirst: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    var separator: UInt8 = 123  // {
    if let next {
      writer.raw(separator)
      writer.raw("\"next\":")
      next.write(to: &writer)
      separator = 44  // ,
    }
    writer.raw(separator)
    writer.raw("\"weight\":")
    writer.number(weight)
    writer.members(additionalProperties)
    writer.raw("}")
  }
}
