// Generated from documents/recursion.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import JSON
import Pattern
import Values

public struct Literal: Sendable, Equatable {
  public var op: Op
  public var value: Double
  /// The members that are none of these, by their names.
  public var additionalProperties: [String: JSONValue]

  public init(
    op: Op,
    value: Double,
    additionalProperties: [String: JSONValue] = [:]
  ) {
    self.op = op
    self.value = value
    self.additionalProperties = additionalProperties
  }

  public struct Op: OpenWord {
    public static var literal: Op { Op(rawValue: "Literal") }

    /// The words that the contract lists; a later service may answer others.
    public static let allCases: [Op] = [
      .literal,
    ]

    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }
  }
}

extension Literal: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> Literal? {
    guard var members = try reader.beginObject(names) else { return nil }
    var op: Op?
    var value_: Double?
    var additionalProperties: [String: JSONValue] = [:]
    while let member = try reader.next(&members) {
      switch member {
      case 0:
        op = try reader.word(Op.self)
      case 1:
        value_ = try reader.number(minimum: nil, maximum: nil)
      default: try reader.undescribed(&additionalProperties)
      }
    }
    guard
      let op,
      let value_
    else { return nil }
    return Literal(
      op: op,
      value: value_,
      additionalProperties: additionalProperties)
  }

  private static let names: JSONNames = [
    .required("op"),
    .required("value"),
  ]
}

extension Literal: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    writer.raw("{\"op\":")
    writer.string(op.rawValue)
    writer.raw(",\"value\":")
    writer.number(self.value)
    writer.members(additionalProperties)
    writer.raw("}")
  }
}
