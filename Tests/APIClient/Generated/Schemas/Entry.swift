// Generated from everything.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import JSON
import Pattern
import Values

/// What goes both ways, with members that go one way alone.
public struct Entry: Sendable, Equatable {
  public var id: Int?
  public var name: String
  public var note: Patch<String>
  public var secret: String?
  /// The members that are none of these, by their names.
  public var additionalProperties: [String: JSONValue]

  public init(
    id: Int? = nil,
    name: String,
    note: Patch<String> = .absent,
    secret: String? = nil,
    additionalProperties: [String: JSONValue] = [:]
  ) {
    self.id = id
    self.name = name
    self.note = note
    self.secret = secret
    self.additionalProperties = additionalProperties
  }
}

extension Entry: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> Entry? {
    guard var members = try reader.beginObject(names) else { return nil }
    var id: Int?
    var name: String?
    var note: Patch<String> = .absent
    var secret: String?
    var additionalProperties: [String: JSONValue] = [:]
    while let member = try reader.next(&members) {
      switch member {
      case 0:
        id = try reader.integer(minimum: nil)
      case 1:
        name = try reader.string()
      case 2:
        if try reader.null() {
          note = .null
        } else if let value = try reader.string() {
          note = .value(value)
        }
      case 3:
        secret = try reader.string()
      default: try reader.undescribed(&additionalProperties)
      }
    }
    guard let name else { return nil }
    return Entry(
      id: id,
      name: name,
      note: note,
      secret: secret,
      additionalProperties: additionalProperties)
  }

  private static let names: JSONNames = [
    .required("id"),
    .required("name"),
    .required("note"),
    .optional("secret"),
  ]
}

extension Entry: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    var separator: UInt8 = 123  // {
    if let id {
      writer.raw(separator)
      writer.raw("\"id\":")
      writer.integer(id)
      separator = 44  // ,
    }
    writer.raw(separator)
    writer.raw("\"name\":")
    writer.string(name)
    switch note {
    case .absent: break
    case .null:
      writer.raw(",\"note\":")
      writer.null()
    case .value(let value):
      writer.raw(",\"note\":")
      writer.string(value)
    }
    if let secret {
      writer.raw(",\"secret\":")
      writer.string(secret)
    }
    writer.members(additionalProperties)
    writer.raw("}")
  }
}
