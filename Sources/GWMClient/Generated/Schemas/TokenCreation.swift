// Generated from api/v1.0.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import JSON
import Pattern
import Values

/// A token to be made.
public struct TokenCreation: Sendable, Equatable {
  /// One line of text.
  public var name: String
  /// What it may do.
  public var permissions: [Permission]
  /// The only clusters that it may see and touch; absent or `null` for all that your own token may.
  public var clusterIDs: Patch<[UUID]>
  /// When it ends; absent or `null` for as late as your own.
  public var expiresAt: Patch<Timestamp>

  public init(
    name: String,
    permissions: [Permission],
    clusterIDs: Patch<[UUID]> = .absent,
    expiresAt: Patch<Timestamp> = .absent
  ) {
    self.name = name
    self.permissions = permissions
    self.clusterIDs = clusterIDs
    self.expiresAt = expiresAt
  }
}

extension TokenCreation: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> TokenCreation? {
    guard var members = try reader.beginObject(names) else { return nil }
    var name: String?
    var permissions: [Permission]?
    var clusterIDs: Patch<[UUID]> = .absent
    var expiresAt: Patch<Timestamp> = .absent
    while let member = try reader.next(&members) {
      switch member {
      case 0:
        name = try Line.read(&reader)
      case 1:
        permissions = try reader.array(minItems: 1, maxItems: 20) { (reader) throws(JSONSyntaxError) in
          try reader.word(Permission.self)
        }
      case 2:
        if try reader.null() {
          clusterIDs = .null
        } else if let value = try reader.array(minItems: 1, maxItems: 1000, { (reader) throws(JSONSyntaxError) in try ID.read(&reader) }) {
          clusterIDs = .value(value)
        }
      case 3:
        if try reader.null() {
          expiresAt = .null
        } else if let value = try reader.timestamp() {
          expiresAt = .value(value)
        }
      default: try reader.unknown(knowing: names.texts)
      }
    }
    guard
      let name,
      let permissions
    else { return nil }
    return TokenCreation(
      name: name,
      permissions: permissions,
      clusterIDs: clusterIDs,
      expiresAt: expiresAt)
  }

  private static let names: JSONNames = [
    .required("name"),
    .required("permissions"),
    .optional("cluster_ids"),
    .optional("expires_at"),
  ]
}

extension TokenCreation: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    writer.raw("{\"name\":")
    writer.string(name)
    writer.raw(",\"permissions\":")
    writer.array(permissions) { writer, item in writer.string(item.rawValue) }
    switch clusterIDs {
    case .absent: break
    case .null:
      writer.raw(",\"cluster_ids\":")
      writer.null()
    case .value(let value):
      writer.raw(",\"cluster_ids\":")
      writer.array(value) { writer, item in writer.uuid(item) }
    }
    switch expiresAt {
    case .absent: break
    case .null:
      writer.raw(",\"expires_at\":")
      writer.null()
    case .value(let value):
      writer.raw(",\"expires_at\":")
      writer.timestamp(value)
    }
    writer.raw("}")
  }
}
