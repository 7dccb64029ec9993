// Generated from api/v1.0.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import JSON
import Pattern
import Values

/// Who is asking.
public struct Principal: Sendable, Equatable {
  /// What the principal is.
  public var type: Kind
  /// An id that this service gave (UUID); it stays through rename and sync.
  public var id: UUID
  /// The token's name.
  public var name: String
  /// What it may do.
  public var permissions: [Permission]
  /// The only clusters that it may see and touch; `null` for all.
  public var clusters: [Reference]?
  /// When it ends; `null` for never.
  public var expiresAt: Timestamp?

  public init(
    type: Kind,
    id: UUID,
    name: String,
    permissions: [Permission],
    clusters: [Reference]?,
    expiresAt: Timestamp?
  ) {
    self.type = type
    self.id = id
    self.name = name
    self.permissions = permissions
    self.clusters = clusters
    self.expiresAt = expiresAt
  }

  /// What the principal is.
  public struct Kind: OpenWord {
    public static var token: Kind { Kind(rawValue: "token") }

    /// The words that the contract lists; a later service may answer others.
    public static let allCases: [Kind] = [
      .token,
    ]

    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }
  }
}

extension Principal: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> Principal? {
    guard var members = try reader.beginObject(names) else { return nil }
    var type: Kind?
    var id: UUID?
    var name: String?
    var permissions: [Permission]?
    var clusters: [Reference]?
    var expiresAt: Timestamp?
    while let member = try reader.next(&members) {
      switch member {
      case 0:
        type = try reader.word(Kind.self)
      case 1:
        id = try ID.read(&reader)
      case 2:
        name = try reader.string()
      case 3:
        permissions = try reader.array { (reader) throws(JSONSyntaxError) in try reader.word(Permission.self) }
      case 4:
        if try !reader.null() {
          clusters = try reader.array { (reader) throws(JSONSyntaxError) in try Reference.read(&reader) }
        }
      case 5:
        if try !reader.null() { expiresAt = try reader.timestamp() }
      default: try reader.skip()
      }
    }
    guard
      let type,
      let id,
      let name,
      let permissions
    else { return nil }
    return Principal(
      type: type,
      id: id,
      name: name,
      permissions: permissions,
      clusters: clusters,
      expiresAt: expiresAt)
  }

  private static let names: JSONNames = [
    .required("type"),
    .required("id"),
    .required("name"),
    .required("permissions"),
    .required("clusters"),
    .required("expires_at"),
  ]
}

extension Principal: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    writer.raw("{\"type\":")
    writer.string(type.rawValue)
    writer.raw(",\"id\":")
    writer.uuid(id)
    writer.raw(",\"name\":")
    writer.string(name)
    writer.raw(",\"permissions\":")
    writer.array(permissions) { writer, item in writer.string(item.rawValue) }
    writer.raw(",\"clusters\":")
    if let clusters { writer.array(clusters) { writer, item in item.write(to: &writer) } } else { writer.null() }
    writer.raw(",\"expires_at\":")
    if let expiresAt { writer.timestamp(expiresAt) } else { writer.null() }
    writer.raw("}")
  }
}
