// Generated from everything.yaml by gwm-api. Do not edit.

import Codec
import JSON
import Pattern
import Values

/// Some of it must be there.
public struct Patched: Sendable, Equatable {
  public var name: String?
  /// A port; null for the usual one.
  public var port: Patch<Int>

  public init(
    name: String? = nil,
    port: Patch<Int> = .absent
  ) {
    self.name = name
    self.port = port
  }
}

extension Patched: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> Patched? {
    guard var members = try reader.beginObject(names) else { return nil }
    var name: String?
    var port: Patch<Int> = .absent
    while let member = try reader.next(&members) {
      switch member {
      case 0:
        name = try reader.string(minLength: 1)
      case 1:
        if try reader.null() {
          port = .null
        } else if let value = try reader.integer(minimum: 1, maximum: 65535) {
          port = .value(value)
        }
      default: try reader.unknown(knowing: names.texts)
      }
    }
    reader.check(members: members.count, minProperties: 1)
    return Patched(
      name: name,
      port: port)
  }

  private static let names: JSONNames = [
    .optional("name"),
    .optional("port"),
  ]
}

extension Patched: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    var separator: UInt8 = 123  // {
    if let name {
      writer.raw(separator)
      writer.raw("\"name\":")
      writer.string(name)
      separator = 44  // ,
    }
    switch port {
    case .absent: break
    case .null:
      writer.raw(separator)
      writer.raw("\"port\":")
      writer.null()
      separator = 44  // ,
    case .value(let value):
      writer.raw(separator)
      writer.raw("\"port\":")
      writer.integer(value)
      separator = 44  // ,
    }
    if separator == 123 { writer.raw(separator) }
    writer.raw("}")
  }
}
