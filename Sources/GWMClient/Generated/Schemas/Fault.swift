// Generated from api/v1.0.yaml by gwm-api. Do not edit.

import APIClient
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
    guard var members = try reader.beginObject(names) else { return nil }
    var pointer: String?
    var parameter: String?
    var detail: String?
    var rule: String?
    while let member = try reader.next(&members) {
      switch member {
      case 0:
        pointer = try reader.string()
      case 1:
        parameter = try reader.string()
      case 2:
        detail = try reader.string()
      case 3:
        rule = try reader.string()
      default: try reader.skip()
      }
    }
    guard let detail else { return nil }
    return Fault(
      pointer: pointer,
      parameter: parameter,
      detail: detail,
      rule: rule)
  }

  private static let names: JSONNames = [
    .optional("pointer"),
    .optional("parameter"),
    .required("detail"),
    .optional("rule"),
  ]
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
