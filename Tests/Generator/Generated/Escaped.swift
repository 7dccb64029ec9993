// Generated from everything.yaml by gwm-api. Do not edit.

import Codec
import JSON
import Pattern
import Values

/// Names and patterns with characters that are written otherwise in JSON or in Swift.
public struct Escaped: Sendable, Equatable {
  public var aB: String
  public var cD: String?
  public var eF: String
  public var i: String?

  public init(
    aB: String,
    cD: String? = nil,
    eF: String = "g\th\u{1}",
    i: String? = nil
  ) {
    self.aB = aB
    self.cD = cD
    self.eF = eF
    self.i = i
  }

  static let aBPattern = try? Pattern("^[\"\\\\/]$")

  static let cDPattern = try? Pattern("^\\u00e9\\t\\x7f?$")
}

extension Escaped: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> Escaped? {
    guard var members = try reader.beginObject(names) else { return nil }
    var aB: String?
    var cD: String?
    var eF: String = "g\th\u{1}"
    var i: String?
    while let member = try reader.next(&members) {
      switch member {
      case 0:
        aB = try reader.string(pattern: aBPattern)
      case 1:
        cD = try reader.string(pattern: cDPattern)
      case 2:
        if let value = try reader.string() { eF = value }
      case 3:
        i = try reader.string()
      default: try reader.skip()
      }
    }
    guard let aB else { return nil }
    return Escaped(
      aB: aB,
      cD: cD,
      eF: eF,
      i: i)
  }

  private static let names: JSONNames = [
    .required("a\"b"),
    .optional("c\\d"),
    .optional("e\tf"),
    .optional("\\(i)"),
  ]
}

extension Escaped: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    writer.raw("{\"a\\\"b\":")
    writer.string(aB)
    if let cD {
      writer.raw(",\"c\\\\d\":")
      writer.string(cD)
    }
    writer.raw(",\"e\\tf\":")
    writer.string(eF)
    if let i {
      writer.raw(",\"\\\\(i)\":")
      writer.string(i)
    }
    writer.raw("}")
  }
}
