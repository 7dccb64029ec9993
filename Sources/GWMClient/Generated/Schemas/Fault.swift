// Generated from api/v1.0.yaml by gwm-api. Do not edit.

import Codec
import JSON
import Pattern
import Values

/// One fault of the input.
public struct Fault: Sendable, Equatable {
  /// Where in the body (JSON Pointer).
  public var pointer: String?
  /// Which parameter of path, query or header.
  public var parameter: String?
  /// What is wrong.
  public var detail: String
  /// The rule that was broken.
  public var rule: String?

  public init(
    pointer: String? = nil,
    parameter: String? = nil,
    detail: String,
    rule: String? = nil
  ) {
    self.pointer = pointer
    self.parameter = parameter
    self.detail = detail
    self.rule = rule
  }
}

extension Fault: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> Fault? {
    guard try reader.beginObject() else { return nil }
    var seen0: UInt64 = 0
    var pointer: String?
    var parameter: String?
    var detail: String?
    var rule: String?
    while try reader.nextName() {
      switch reader.nameLength {
      case 4:
        if reader.nameIs("rule") {
          if seen0 & 1 << 3 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 3
          rule = try reader.string()
          continue
        }
      case 6:
        if reader.nameIs("detail") {
          if seen0 & 1 << 2 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 2
          detail = try reader.string()
          continue
        }
      case 7:
        if reader.nameIs("pointer") {
          if seen0 & 1 << 0 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 0
          pointer = try reader.string()
          continue
        }
      case 9:
        if reader.nameIs("parameter") {
          if seen0 & 1 << 1 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 1
          parameter = try reader.string()
          continue
        }
      default: break
      }
      try reader.skip()
    }
    if seen0 & 1 << 2 == 0 { reader.missing("detail") }
    guard let detail else { return nil }
    return Fault(
      pointer: pointer,
      parameter: parameter,
      detail: detail,
      rule: rule)
  }
}

extension Fault: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    var separator: UInt8 = 123  // {
    if let pointer {
      writer.raw(separator)
      writer.raw("\"pointer\":")
      writer.string(pointer)
      separator = 44  // ,
    }
    if let parameter {
      writer.raw(separator)
      writer.raw("\"parameter\":")
      writer.string(parameter)
      separator = 44  // ,
    }
    writer.raw(separator)
    writer.raw("\"detail\":")
    writer.string(detail)
    if let rule {
      writer.raw(",\"rule\":")
      writer.string(rule)
    }
    writer.raw("}")
  }
}
