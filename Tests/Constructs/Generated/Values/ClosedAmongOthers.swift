// Generated from documents/values.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import JSON
import JSONSchema

public struct ClosedAmongOthers: OpenWord {
  public static var a: ClosedAmongOthers { ClosedAmongOthers(rawValue: "a") }
  public static var bb: ClosedAmongOthers { ClosedAmongOthers(rawValue: "bb") }

  /// The words that the contract lists; a later service may answer others.
  public static let allCases: [ClosedAmongOthers] = [
    .a,
    .bb,
  ]

  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }
}

extension ClosedAmongOthers {
  /// What values are held to besides their type: minLength.
  static let schema = JSONSchema(literal: "{\"minLength\":2}")

  static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> ClosedAmongOthers? {
    try reader.held(to: schema) { (reader) throws(JSONSyntaxError) in try reader.word(ClosedAmongOthers.self) }
  }
}
