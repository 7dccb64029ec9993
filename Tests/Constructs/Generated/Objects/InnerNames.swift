// Generated from documents/objects.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import JSON
import Pattern
import Values

/// Enumerations and patterns that would have one name inside the object.
public struct InnerNames: Sendable, Equatable {
  public var kind: Kind?
  public var type: InnerNamesKind?
  public var xY: String?
  public var xY2: String?
  public var _1: InnerNames1?
  public var rawValue: RawValueValue?
  /// The members that are none of these, by their names.
  public var additionalProperties: [String: JSONValue]

  public init(
    kind: Kind? = nil,
    type: InnerNamesKind? = nil,
    xY: String? = nil,
    xY2: String? = nil,
    _1: InnerNames1? = nil,
    rawValue: RawValueValue? = nil,
    additionalProperties: [String: JSONValue] = [:]
  ) {
    self.kind = kind
    self.type = type
    self.xY = xY
    self.xY2 = xY2
    self._1 = _1
    self.rawValue = rawValue
    self.additionalProperties = additionalProperties
  }

  public struct Kind: OpenWord {
    public static var a: Kind { Kind(rawValue: "a") }

    /// The words that the contract lists; a later service may answer others.
    public static let allCases: [Kind] = [
      .a,
    ]

    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }
  }

  static let xYPattern = try? Pattern("^a$")

  public struct RawValueValue: OpenWord {
    public static var d: RawValueValue { RawValueValue(rawValue: "d") }

    /// The words that the contract lists; a later service may answer others.
    public static let allCases: [RawValueValue] = [
      .d,
    ]

    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }
  }
}

extension InnerNames: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> InnerNames? {
    guard var members = try reader.beginObject(names) else { return nil }
    var kind: Kind?
    var type: InnerNamesKind?
    var xY: String?
    var xY2: String?
    var _1: InnerNames1?
    var rawValue: RawValueValue?
    var additionalProperties: [String: JSONValue] = [:]
    while let member = try reader.next(&members) {
      switch member {
      case 0:
        kind = try reader.word(Kind.self)
      case 1:
        type = try reader.word(InnerNamesKind.self)
      case 2:
        xY = try reader.string(pattern: xYPattern)
      case 3:
        xY2 = try InnerNamesXY.read(&reader)
      case 4:
        _1 = try reader.word(InnerNames1.self)
      case 5:
        rawValue = try reader.word(RawValueValue.self)
      default: try reader.undescribed(&additionalProperties)
      }
    }
    return InnerNames(
      kind: kind,
      type: type,
      xY: xY,
      xY2: xY2,
      _1: _1,
      rawValue: rawValue,
      additionalProperties: additionalProperties)
  }

  private static let names: JSONNames = [
    .optional("kind"),
    .optional("type"),
    .optional("x.y"),
    .optional("x/y"),
    .optional("1"),
    .optional("rawValue"),
  ]
}

extension InnerNames: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    var separator: UInt8 = 123  // {
    if let kind {
      writer.raw(separator)
      writer.raw("\"kind\":")
      writer.string(kind.rawValue)
      separator = 44  // ,
    }
    if let type {
      writer.raw(separator)
      writer.raw("\"type\":")
      writer.string(type.rawValue)
      separator = 44  // ,
    }
    if let xY {
      writer.raw(separator)
      writer.raw("\"x.y\":")
      writer.string(xY)
      separator = 44  // ,
    }
    if let xY2 {
      writer.raw(separator)
      writer.raw("\"x/y\":")
      writer.string(xY2)
      separator = 44  // ,
    }
    if let _1 {
      writer.raw(separator)
      writer.raw("\"1\":")
      writer.string(_1.rawValue)
      separator = 44  // ,
    }
    if let rawValue {
      writer.raw(separator)
      writer.raw("\"rawValue\":")
      writer.string(rawValue.rawValue)
      separator = 44  // ,
    }
    writer.members(additionalProperties, after: &separator)
    if separator == 123 { writer.raw(separator) }
    writer.raw("}")
  }
}
