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
    guard try reader.beginObject() else { return nil }
    var seen0: UInt64 = 0
    var aB: String?
    var cD: String?
    var eF: String = "g\th\u{1}"
    var i: String?
    while try reader.nextName() {
      switch reader.nameLength {
      case 3:
        if reader.nameIs("a\"b") {
          if seen0 & 1 << 0 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 0
          aB = try reader.string(pattern: aBPattern)
          continue
        }
        if reader.nameIs("c\\d") {
          if seen0 & 1 << 1 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 1
          cD = try reader.string(pattern: cDPattern)
          continue
        }
        if reader.nameIs("e\tf") {
          if seen0 & 1 << 2 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 2
          if let value = try reader.string() { eF = value }
          continue
        }
      case 4:
        if reader.nameIs("\\(i)") {
          if seen0 & 1 << 3 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 3
          i = try reader.string()
          continue
        }
      default: break
      }
      try reader.skip()
    }
    if seen0 & 1 << 0 == 0 { reader.missing("a\"b") }
    guard let aB else { return nil }
    return Escaped(
      aB: aB,
      cD: cD,
      eF: eF,
      i: i)
  }
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
