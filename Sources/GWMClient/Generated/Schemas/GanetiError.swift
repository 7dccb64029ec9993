// Generated from api/v1.0.yaml by gwm-api. Do not edit.

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
    guard try reader.beginObject() else { return nil }
    var seen0: UInt64 = 0
    var `class`: String?
    var code: String?
    while try reader.nextName() {
      switch reader.nameLength {
      case 4:
        if reader.nameIs("code") {
          if seen0 & 1 << 1 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 1
          if try !reader.null() { code = try reader.string() }
          continue
        }
      case 5:
        if reader.nameIs("class") {
          if seen0 & 1 << 0 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 0
          `class` = try reader.string()
          continue
        }
      default: break
      }
      try reader.skip()
    }
    if seen0 & 1 << 0 == 0 { reader.missing("class") }
    if seen0 & 1 << 1 == 0 { reader.missing("code") }
    guard let `class` else { return nil }
    return GanetiError(
      class: `class`,
      code: code)
  }
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
