// Generated from documents/objects.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import JSON
import Pattern
import Values

/// Names that Swift keeps for itself, or that differ only in what it cannot spell.
public struct Spelling: Sendable, Equatable {
  public var `class`: String
  public var itself: String?
  public var type: String?
  public var aB: Int?
  public var aB2: Int?
  public var _2: Int?
  public var empty: Int?
  public var größe: Int?
  public var ref: String?
  public var aB3: String?
  public var `await`: String?
  /// The members that are none of these, by their names.
  public var additionalProperties: [String: JSONValue]

  public init(
    class: String,
    itself: String? = nil,
    type: String? = nil,
    aB: Int? = nil,
    aB2: Int? = nil,
    _2: Int? = nil,
    empty: Int? = nil,
    größe: Int? = nil,
    ref: String? = nil,
    aB3: String? = nil,
    await: String? = nil,
    additionalProperties: [String: JSONValue] = [:]
  ) {
    self.`class` = `class`
    self.itself = itself
    self.type = type
    self.aB = aB
    self.aB2 = aB2
    self._2 = _2
    self.empty = empty
    self.größe = größe
    self.ref = ref
    self.aB3 = aB3
    self.`await` = `await`
    self.additionalProperties = additionalProperties
  }
}

extension Spelling: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> Spelling? {
    guard var members = try reader.beginObject(names) else { return nil }
    var `class`: String?
    var itself: String?
    var type: String?
    var aB: Int?
    var aB2: Int?
    var _2: Int?
    var empty: Int?
    var größe: Int?
    var ref: String?
    var aB3: String?
    var `await`: String?
    var additionalProperties: [String: JSONValue] = [:]
    while let member = try reader.next(&members) {
      switch member {
      case 0:
        `class` = try reader.string()
      case 1:
        itself = try reader.string()
      case 2:
        type = try reader.string()
      case 3:
        aB = try reader.integer(minimum: nil)
      case 4:
        aB2 = try reader.integer(minimum: nil)
      case 5:
        _2 = try reader.integer(minimum: nil)
      case 6:
        empty = try reader.integer(minimum: nil)
      case 7:
        größe = try reader.integer(minimum: nil)
      case 8:
        ref = try reader.string()
      case 9:
        aB3 = try reader.string()
      case 10:
        `await` = try reader.string()
      default: try reader.undescribed(&additionalProperties)
      }
    }
    guard let `class` else { return nil }
    return Spelling(
      class: `class`,
      itself: itself,
      type: type,
      aB: aB,
      aB2: aB2,
      _2: _2,
      empty: empty,
      größe: größe,
      ref: ref,
      aB3: aB3,
      await: `await`,
      additionalProperties: additionalProperties)
  }

  private static let names: JSONNames = [
    .required("class"),
    .optional("self"),
    .optional("Type"),
    .optional("a-b"),
    .optional("a_b"),
    .optional("2"),
    .optional(""),
    .optional("größe"),
    .optional("$ref"),
    .optional("a\"\\b"),
    .optional("await"),
  ]
}

extension Spelling: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    writer.raw("{\"class\":")
    writer.string(`class`)
    if let itself {
      writer.raw(",\"self\":")
      writer.string(itself)
    }
    if let type {
      writer.raw(",\"Type\":")
      writer.string(type)
    }
    if let aB {
      writer.raw(",\"a-b\":")
      writer.integer(aB)
    }
    if let aB2 {
      writer.raw(",\"a_b\":")
      writer.integer(aB2)
    }
    if let _2 {
      writer.raw(",\"2\":")
      writer.integer(_2)
    }
    if let empty {
      writer.raw(",\"\":")
      writer.integer(empty)
    }
    if let größe {
      writer.raw(",\"größe\":")
      writer.integer(größe)
    }
    if let ref {
      writer.raw(",\"$ref\":")
      writer.string(ref)
    }
    if let aB3 {
      writer.raw(",\"a\\\"\\\\b\":")
      writer.string(aB3)
    }
    if let `await` {
      writer.raw(",\"await\":")
      writer.string(`await`)
    }
    writer.members(additionalProperties)
    writer.raw("}")
  }
}
