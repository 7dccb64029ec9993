// Generated from api/v1.0.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import JSON
import Pattern
import Values

/// A token, without its secret.
public struct Token: Sendable, Equatable {
  /// An id that this service gave (UUID); it stays through rename and sync.
  public var id: UUID
  /// What its maker called it.
  public var name: String
  /// What it may do.
  public var permissions: [Permission]
  /// The only clusters that it may see and touch; `null` for all.
  public var clusters: [Reference]?
  /// When it was made.
  public var createdAt: Timestamp
  /// When it ends; `null` for never.
  public var expiresAt: Timestamp?
  /// When it was last used, to the minute; `null` for never.
  public var lastUsedAt: Timestamp?

  public init(
    id: UUID,
    name: String,
    permissions: [Permission],
    clusters: [Reference]?,
    createdAt: Timestamp,
    expiresAt: Timestamp?,
    lastUsedAt: Timestamp?
  ) {
    self.id = id
    self.name = name
    self.permissions = permissions
    self.clusters = clusters
    self.createdAt = createdAt
    self.expiresAt = expiresAt
    self.lastUsedAt = lastUsedAt
  }
}

extension Token: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> Token? {
    guard var members = try reader.beginObject(names) else { return nil }
    var id: UUID?
    var name: String?
    var permissions: [Permission]?
    var clusters: [Reference]?
    var createdAt: Timestamp?
    var expiresAt: Timestamp?
    var lastUsedAt: Timestamp?
    while let member = try reader.next(&members) {
      switch member {
      case 0:
        id = try ID.read(&reader)
      case 1:
        name = try reader.string()
      case 2:
        permissions = try reader.array { (reader) throws(JSONSyntaxError) in try reader.word(Permission.self) }
      case 3:
        if try !reader.null() {
          clusters = try reader.array { (reader) throws(JSONSyntaxError) in try Reference.read(&reader) }
        }
      case 4:
        createdAt = try reader.timestamp()
      case 5:
        if try !reader.null() { expiresAt = try reader.timestamp() }
      case 6:
        if try !reader.null() { lastUsedAt = try reader.timestamp() }
      default: try reader.skip()
      }
    }
    guard
      let id,
      let name,
      let permissions,
      let createdAt
    else { return nil }
    return Token(
      id: id,
      name: name,
      permissions: permissions,
      clusters: clusters,
      createdAt: createdAt,
      expiresAt: expiresAt,
      lastUsedAt: lastUsedAt)
  }

  private static let names: JSONNames = [
    .required("id"),
    .required("name"),
    .required("permissions"),
    .required("clusters"),
    .required("created_at"),
    .required("expires_at"),
    .required("last_used_at"),
  ]
}

extension Token: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    writer.raw("{\"id\":")
    writer.uuid(id)
    writer.raw(",\"name\":")
    writer.string(name)
    writer.raw(",\"permissions\":")
    writer.array(permissions) { writer, item in writer.string(item.rawValue) }
    writer.raw(",\"clusters\":")
    if let clusters { writer.array(clusters) { writer, item in item.write(to: &writer) } } else { writer.null() }
    writer.raw(",\"created_at\":")
    writer.timestamp(createdAt)
    writer.raw(",\"expires_at\":")
    if let expiresAt { writer.timestamp(expiresAt) } else { writer.null() }
    writer.raw(",\"last_used_at\":")
    if let lastUsedAt { writer.timestamp(lastUsedAt) } else { writer.null() }
    writer.raw("}")
  }
}
