// Generated from everything.yaml by gwm-api. Do not edit.

import Codec
import JSON
import Pattern
import Values

/// A property of each presence.
public struct Presence: Sendable, Equatable {
  public var always: Int
  public var nullable: Int?
  public var defaulted: Int
  public var optional: Int?
  public var patch: Patch<Int>
  /// A number or none.
  public var aliased: Int?
  /// A number or none.
  public var aliasedPatch: Patch<Int>
  /// A number.
  public var referredDefault: Int
  /// A number.
  public var ownDefault: Int

  public init(
    always: Int,
    nullable: Int?,
    defaulted: Int = -7,
    optional: Int? = nil,
    patch: Patch<Int> = .absent,
    aliased: Int?,
    aliasedPatch: Patch<Int> = .absent,
    referredDefault: Int = 7,
    ownDefault: Int = 8
  ) {
    self.always = always
    self.nullable = nullable
    self.defaulted = defaulted
    self.optional = optional
    self.patch = patch
    self.aliased = aliased
    self.aliasedPatch = aliasedPatch
    self.referredDefault = referredDefault
    self.ownDefault = ownDefault
  }
}

extension Presence: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> Presence? {
    guard try reader.beginObject() else { return nil }
    var seen0: UInt64 = 0
    var always: Int?
    var nullable: Int?
    var defaulted: Int = -7
    var optional: Int?
    var patch: Patch<Int> = .absent
    var aliased: Int?
    var aliasedPatch: Patch<Int> = .absent
    var referredDefault: Int = 7
    var ownDefault: Int = 8
    while try reader.nextName() {
      switch reader.nameLength {
      case 5:
        if reader.nameIs("patch") {
          if seen0 & 1 << 4 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 4
          if try reader.null() {
            patch = .null
          } else if let value = try reader.integer(minimum: nil) {
            patch = .value(value)
          }
          continue
        }
      case 6:
        if reader.nameIs("always") {
          if seen0 & 1 << 0 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 0
          always = try reader.integer(minimum: nil)
          continue
        }
      case 7:
        if reader.nameIs("aliased") {
          if seen0 & 1 << 5 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 5
          if try !reader.null() { aliased = try reader.integer(minimum: 0) }
          continue
        }
      case 8:
        if reader.nameIs("nullable") {
          if seen0 & 1 << 1 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 1
          if try !reader.null() { nullable = try reader.integer(minimum: nil) }
          continue
        }
        if reader.nameIs("optional") {
          if seen0 & 1 << 3 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 3
          optional = try reader.integer(minimum: nil)
          continue
        }
      case 9:
        if reader.nameIs("defaulted") {
          if seen0 & 1 << 2 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 2
          if let value = try reader.integer(minimum: nil) { defaulted = value }
          continue
        }
      case 11:
        if reader.nameIs("own_default") {
          if seen0 & 1 << 8 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 8
          if let value = try reader.integer(minimum: nil) { ownDefault = value }
          continue
        }
      case 13:
        if reader.nameIs("aliased_patch") {
          if seen0 & 1 << 6 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 6
          if try reader.null() {
            aliasedPatch = .null
          } else if let value = try reader.integer(minimum: 0) {
            aliasedPatch = .value(value)
          }
          continue
        }
      case 16:
        if reader.nameIs("referred_default") {
          if seen0 & 1 << 7 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 7
          if let value = try reader.integer(minimum: nil) { referredDefault = value }
          continue
        }
      default: break
      }
      try reader.unknown(knowing: names)
    }
    if seen0 & 1 << 0 == 0 { reader.missing("always") }
    if seen0 & 1 << 1 == 0 { reader.missing("nullable") }
    if seen0 & 1 << 5 == 0 { reader.missing("aliased") }
    guard let always else { return nil }
    return Presence(
      always: always,
      nullable: nullable,
      defaulted: defaulted,
      optional: optional,
      patch: patch,
      aliased: aliased,
      aliasedPatch: aliasedPatch,
      referredDefault: referredDefault,
      ownDefault: ownDefault)
  }

  private static let names = [
    "always",
    "nullable",
    "defaulted",
    "optional",
    "patch",
    "aliased",
    "aliased_patch",
    "referred_default",
    "own_default",
  ]
}

extension Presence: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    writer.raw("{\"always\":")
    writer.integer(always)
    writer.raw(",\"nullable\":")
    if let nullable { writer.integer(nullable) } else { writer.null() }
    writer.raw(",\"defaulted\":")
    writer.integer(defaulted)
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
    writer.raw(",\"aliased\":")
    if let aliased { writer.integer(aliased) } else { writer.null() }
    switch aliasedPatch {
    case .absent: break
    case .null:
      writer.raw(",\"aliased_patch\":")
      writer.null()
    case .value(let value):
      writer.raw(",\"aliased_patch\":")
      writer.integer(value)
    }
    writer.raw(",\"referred_default\":")
    writer.integer(referredDefault)
    writer.raw(",\"own_default\":")
    writer.integer(ownDefault)
    writer.raw("}")
  }
}
