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
    guard var members = try reader.beginObject(names) else { return nil }
    var always: Int?
    var nullable: Int?
    var defaulted: Int = -7
    var optional: Int?
    var patch: Patch<Int> = .absent
    var aliased: Int?
    var aliasedPatch: Patch<Int> = .absent
    var referredDefault: Int = 7
    var ownDefault: Int = 8
    while let member = try reader.next(&members) {
      switch member {
      case 0:
        always = try reader.integer(minimum: nil)
      case 1:
        if try !reader.null() { nullable = try reader.integer(minimum: nil) }
      case 2:
        if let value = try reader.integer(minimum: nil) { defaulted = value }
      case 3:
        optional = try reader.integer(minimum: nil)
      case 4:
        if try reader.null() {
          patch = .null
        } else if let value = try reader.integer(minimum: nil) {
          patch = .value(value)
        }
      case 5:
        if try !reader.null() { aliased = try reader.integer(minimum: 0) }
      case 6:
        if try reader.null() {
          aliasedPatch = .null
        } else if let value = try reader.integer(minimum: 0) {
          aliasedPatch = .value(value)
        }
      case 7:
        if let value = try reader.integer(minimum: nil) { referredDefault = value }
      case 8:
        if let value = try reader.integer(minimum: nil) { ownDefault = value }
      default: try reader.unknown(knowing: names.texts)
      }
    }
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

  private static let names: JSONNames = [
    .required("always"),
    .required("nullable"),
    .optional("defaulted"),
    .optional("optional"),
    .optional("patch"),
    .required("aliased"),
    .optional("aliased_patch"),
    .optional("referred_default"),
    .optional("own_default"),
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
