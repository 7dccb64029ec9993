// Generated from api/v1.0.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import JSON
import Pattern
import Values

/// Ganeti's own error.
public struct GanetiError: Sendable, Equatable {
  /// The class of the error.
  public var `class`: String
  /// Ganeti's error code, where it gave one.
  public var code: String?

  public init(
    class: String,
    code: String?
  ) {
    self.`class` = `class`
    self.code = code
  }
}

extension GanetiError: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> GanetiError? {
    guard var members = try reader.beginObject(names) else { return nil }
    var `class`: String?
    var code: String?
    while let member = try reader.next(&members) {
      switch member {
      case 0:
        `class` = try reader.string()
      case 1:
        if try !reader.null() { code = try reader.string() }
      default: try reader.skip()
      }
    }
    guard let `class` else { return nil }
    return GanetiError(
      class: `class`,
      code: code)
  }

  private static let names: JSONNames = [
    .required("class"),
    .required("code"),
  ]
}

extension GanetiError: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    writer.raw("{\"class\":")
    writer.string(`class`)
    writer.raw(",\"code\":")
    if let code { writer.string(code) } else { writer.null() }
    writer.raw("}")
  }
}
