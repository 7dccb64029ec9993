// Generated from documents/objects.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import JSON
import Pattern
import Values

/// Required or not, nullable or not.
public struct Presence: Sendable, Equatable {
  public var always: Int
  public var nullable: Int?
  public var optional: Int?
  public var patch: Patch<Int>
  /// The members that are none of these, by their names.
  public var additionalProperties: [String: JSONValue]

  public init(
    always: Int,
    nullable: Int?,
    optional: Int? = nil,
    patch: Patch<Int> = .absent,
    additionalProperties: [String: JSONValue] = [:]
  ) {
    self.always = always
    self.nullable = nullable
    self.optional = optional
    self.patch = patch
    self.additionalProperties = additionalProperties
  }
}

extension Presence: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> Presence? {
    guard var members = try reader.beginObject(names) else { return nil }
    var always: Int?
    var nullable: Int?
    var optional: Int?
    var patch: Patch<Int> = .absent
    var additionalProperties: [String: JSONValue] = [:]
    while let member = try reader.next(&members) {
      switch member {
      case 0:
        always = try reader.integer(minimum: nil)
      case 1:
        if try !reader.null() { nullable = try reader.integer(minimum: nil) }
      case 2:
        optional = try reader.integer(minimum: nil)
      case 3:
        if try reader.null() {
          patch = .null
        } else if let value = try reader.integer(minimum: nil) {
          patch = .value(value)
        }
      default: try reader.undescribed(&additionalProperties)
      }
    }
    guard let always else { return nil }
    return Presence(
      always: always,
      nullable: nullable,
      optional: optional,
      patch: patch,
      additionalProperties: additionalProperties)
  }

  private static let names: JSONNames = [
    .required("always"),
    .required("nullable"),
    .optional("optional"),
    .optional("patch"),
  ]
}

extension Presence: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    writer.raw("{\"always\":")
    writer.integer(always)
    writer.raw(",\"nullable\":")
    if let nullable { writer.integer(nullable) } else { writer.null() }
    if let optional {
      writer.raw(",\"optional\":")
      writer.integer(optional)
    }
    switch patch {
    case .absent: break
    case .null:
      writer.raw(",\"patch\":")
      writer.null()
    case .value(let value):
      writer.raw(",\"patch\":")
      writer.integer(value)
    }
    writer.members(additionalProperties)
    writer.raw("}")
  }
}
