// Generated from documents/values.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import JSON
import Pattern
import Values

public struct Open: Sendable, Equatable {
  /// May grow, as `anyOf` says.
  public var level: OpenBeside?
  public var own: OpenOwn?
  public var levels: [OpenExtensible]?
  public var maybe: Patch<OpenMaybe>
  public var short: String?
  /// The members that are none of these, by their names.
  public var additionalProperties: [String: JSONValue]

  public init(
    level: OpenBeside? = nil,
    own: OpenOwn? = nil,
    levels: [OpenExtensible]? = nil,
    maybe: Patch<OpenMaybe> = .absent,
    short: String? = nil,
    additionalProperties: [String: JSONValue] = [:]
  ) {
    self.level = level
    self.own = own
    self.levels = levels
    self.maybe = maybe
    self.short = short
    self.additionalProperties = additionalProperties
  }
}

extension Open: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> Open? {
    guard var members = try reader.beginObject(names) else { return nil }
    var level: OpenBeside?
    var own: OpenOwn?
    var levels: [OpenExtensible]?
    var maybe: Patch<OpenMaybe> = .absent
    var short: String?
    var additionalProperties: [String: JSONValue] = [:]
    while let member = try reader.next(&members) {
      switch member {
      case 0:
        level = try reader.openWord(OpenBeside.self)
      case 1:
        own = try reader.openWord(OpenOwn.self)
      case 2:
        levels = try reader.array { (reader) throws(JSONSyntaxError) in try reader.openWord(OpenExtensible.self) }
      case 3:
        if try reader.null() {
          maybe = .null
        } else if let value = try reader.openWord(OpenMaybe.self) {
          maybe = .value(value)
        }
      case 4:
        short = try OpenShort.read(&reader)
      default: try reader.undescribed(&additionalProperties)
      }
    }
    return Open(
      level: level,
      own: own,
      levels: levels,
      maybe: maybe,
      short: short,
      additionalProperties: additionalProperties)
  }

  private static let names: JSONNames = [
    .optional("level"),
    .optional("own"),
    .optional("levels"),
    .optional("maybe"),
    .optional("short"),
  ]
}

extension Open: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    var separator: UInt8 = 123  // {
    if let level {
      writer.raw(separator)
      writer.raw("\"level\":")
      writer.string(level.rawValue)
      separator = 44  // ,
    }
    if let own {
      writer.raw(separator)
      writer.raw("\"own\":")
      writer.string(own.rawValue)
      separator = 44  // ,
    }
    if let levels {
      writer.raw(separator)
      writer.raw("\"levels\":")
      writer.array(levels) { writer, item in writer.string(item.rawValue) }
      separator = 44  // ,
    }
    switch maybe {
    case .absent: break
    case .null:
      writer.raw(separator)
      writer.raw("\"maybe\":")
      writer.null()
      separator = 44  // ,
    case .value(let value):
      writer.raw(separator)
      writer.raw("\"maybe\":")
      writer.string(value.rawValue)
      separator = 44  // ,
    }
    if let short {
      writer.raw(separator)
      writer.raw("\"short\":")
      writer.string(short)
      separator = 44  // ,
    }
    writer.members(additionalProperties, after: &separator)
    if separator == 123 { writer.raw(separator) }
    writer.raw("}")
  }
}
