// Generated from documents/objects.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import JSON
import Pattern
import Values

/// Members that nothing is said of are kept, at any depth.
public struct Undescribed: Sendable, Equatable {
  public var a: UndescribedA
  public var additionalProperties2: Int?
  /// The members that are none of these, by their names.
  public var additionalProperties: [String: JSONValue]

  public init(
    a: UndescribedA,
    additionalProperties2: Int? = nil,
    additionalProperties: [String: JSONValue] = [:]
  ) {
    self.a = a
    self.additionalProperties2 = additionalProperties2
    self.additionalProperties = additionalProperties
  }
}

extension Undescribed: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> Undescribed? {
    guard var members = try reader.beginObject(names) else { return nil }
    var a: UndescribedA?
    var additionalProperties2: Int?
    var additionalProperties: [String: JSONValue] = [:]
    while let member = try reader.next(&members) {
      switch member {
      case 0:
        a = try UndescribedA.read(&reader)
      case 1:
        additionalProperties2 = try reader.integer(minimum: nil)
      default: try reader.undescribed(&additionalProperties)
      }
    }
    guard let a else { return nil }
    return Undescribed(
      a: a,
      additionalProperties2: additionalProperties2,
      additionalProperties: additionalProperties)
  }

  private static let names: JSONNames = [
    .required("a"),
    .optional("additional_properties"),
  ]
}

extension Undescribed: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    writer.raw("{\"a\":")
    a.write(to: &writer)
    if let additionalProperties2 {
      writer.raw(",\"additional_properties\":")
      writer.integer(additionalProperties2)
    }
    writer.members(additionalProperties)
    writer.raw("}")
  }
}
