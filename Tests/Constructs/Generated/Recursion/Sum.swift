// Generated from documents/recursion.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import JSON
import Pattern
import Values

public struct Sum: Sendable, Equatable {
  public var op: Op
  public var terms: [Expression]
  /// The members that are none of these, by their names.
  public var additionalProperties: [String: JSONValue]

  public init(
    op: Op,
    terms: [Expression],
    additionalProperties: [String: JSONValue] = [:]
  ) {
    self.op = op
    self.terms = terms
    self.additionalProperties = additionalProperties
  }

  public struct Op: OpenWord {
    public static var sum: Op { Op(rawValue: "Sum") }

    /// The words that the contract lists; a later service may answer others.
    public static let allCases: [Op] = [
      .sum,
    ]

    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }
  }
}

extension Sum: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> Sum? {
    guard var members = try reader.beginObject(names) else { return nil }
    var op: Op?
    var terms: [Expression]?
    var additionalProperties: [String: JSONValue] = [:]
    while let member = try reader.next(&members) {
      switch member {
      case 0:
        op = try reader.word(Op.self)
      case 1:
        terms = try reader.array { (reader) throws(JSONSyntaxError) in try Expression.read(&reader) }
      default: try reader.undescribed(&additionalProperties)
      }
    }
    guard
      let op,
      let terms
    else { return nil }
    return Sum(
      op: op,
      terms: terms,
      additionalProperties: additionalProperties)
  }

  private static let names: JSONNames = [
    .required("op"),
    .required("terms"),
  ]
}

extension Sum: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    writer.raw("{\"op\":")
    writer.string(op.rawValue)
    writer.raw(",\"terms\":")
    writer.array(terms) { writer, item in item.write(to: &writer) }
    writer.members(additionalProperties)
    writer.raw("}")
  }
}
