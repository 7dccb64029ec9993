// Generated from api/v1.0.yaml by gwm-api. Do not edit.

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
    guard try reader.beginObject() else { return nil }
    var seen0: UInt64 = 0
    var name: String?
    var permissions: [Permission]?
    var clusterIDs: Patch<[UUID]> = .absent
    var expiresAt: Patch<Timestamp> = .absent
    while try reader.nextName() {
      switch reader.nameLength {
      case 4:
        if reader.nameIs("name") {
          if seen0 & 1 << 0 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 0
          name = try Line.read(&reader)
          continue
        }
      case 10:
        if reader.nameIs("expires_at") {
          if seen0 & 1 << 3 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 3
          if try reader.null() {
            expiresAt = .null
          } else if let value = try reader.timestamp() {
            expiresAt = .value(value)
          }
          continue
        }
      case 11:
        if reader.nameIs("permissions") {
          if seen0 & 1 << 1 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 1
          permissions = try reader.array(minItems: 1, maxItems: 20) { (reader) throws(JSONSyntaxError) in
            try reader.word(Permission.self)
          }
          continue
        }
        if reader.nameIs("cluster_ids") {
          if seen0 & 1 << 2 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 2
          if try reader.null() {
            clusterIDs = .null
          } else if let value = try reader.array(minItems: 1, maxItems: 1000, { (reader) throws(JSONSyntaxError) in try ID.read(&reader) }) {
            clusterIDs = .value(value)
          }
          continue
        }
      default: break
      }
      try reader.unknown(knowing: names)
    }
    if seen0 & 1 << 0 == 0 { reader.missing("name") }
    if seen0 & 1 << 1 == 0 { reader.missing("permissions") }
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

  private static let names = [
    "name",
    "permissions",
    "cluster_ids",
    "expires_at",
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
