// Generated from documents/objects.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import JSON
import Pattern
import Values

public struct Extras: Sendable, Equatable {
  public var a: Int
  public var b: String?
  /// The members that are none of these, by their names.
  public var additionalProperties: [String: Double?]

  public init(
    a: Int,
    b: String? = nil,
    additionalProperties: [String: Double?] = [:]
  ) {
    self.a = a
    self.b = b
    self.additionalProperties = additionalProperties
  }
}

extension Extras: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> Extras? {
    guard var members = try reader.beginObject(names) else { return nil }
    var a: Int?
    var b: String?
    var additionalProperties: [String: Double?] = [:]
    while let member = try reader.next(&members) {
      switch member {
      case 0:
        a = try reader.integer(minimum: nil)
      case 1:
        b = try reader.string()
      default:
        try reader.additional(&additionalProperties) { (reader) throws(JSONSyntaxError) -> Double?? in
          try reader.null() ? .some(nil) : try reader.number(minimum: 1.0, maximum: nil).map(Optional.some)
        }
      }
    }
    guard let a else { return nil }
    return Extras(
      a: a,
      b: b,
      additionalProperties: additionalProperties)
  }

  private static let names: JSONNames = [
    .required("a"),
    .optional("b"),
  ]
}

extension Extras: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    writer.raw("{\"a\":")
    writer.integer(a)
    if let b {
      writer.raw(",\"b\":")
      writer.string(b)
    }
    writer.members(additionalProperties) { writer, item in
      if let item { writer.number(item) } else { writer.null() }
    }
    writer.raw("}")
  }
}
