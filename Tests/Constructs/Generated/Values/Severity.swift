// Generated from documents/values.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import JSON
import Pattern
import Values

/// What a property has inline is not called as another schema, nor as this one.
public struct Severity: Sendable, Equatable {
  public var severity: SeveritySeverity?
  public var closed: SeverityClosed?
  public var another: Closed?
  /// The members that are none of these, by their names.
  public var additionalProperties: [String: JSONValue]

  public init(
    severity: SeveritySeverity? = nil,
    closed: SeverityClosed? = nil,
    another: Closed? = nil,
    additionalProperties: [String: JSONValue] = [:]
  ) {
    self.severity = severity
    self.closed = closed
    self.another = another
    self.additionalProperties = additionalProperties
  }
}

extension Severity: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> Severity? {
    guard var members = try reader.beginObject(names) else { return nil }
    var severity: SeveritySeverity?
    var closed: SeverityClosed?
    var another: Closed?
    var additionalProperties: [String: JSONValue] = [:]
    while let member = try reader.next(&members) {
      switch member {
      case 0:
        severity = try reader.word(SeveritySeverity.self)
      case 1:
        closed = try reader.word(SeverityClosed.self)
      case 2:
        another = try reader.word(Closed.self)
      default: try reader.undescribed(&additionalProperties)
      }
    }
    return Severity(
      severity: severity,
      closed: closed,
      another: another,
      additionalProperties: additionalProperties)
  }

  private static let names: JSONNames = [
    .optional("severity"),
    .optional("closed"),
    .optional("another"),
  ]
}

extension Severity: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    var separator: UInt8 = 123  // {
    if let severity {
      writer.raw(separator)
      writer.raw("\"severity\":")
      writer.string(severity.rawValue)
      separator = 44  // ,
    }
    if let closed {
      writer.raw(separator)
      writer.raw("\"closed\":")
      writer.string(closed.rawValue)
      separator = 44  // ,
    }
    if let another {
      writer.raw(separator)
      writer.raw("\"another\":")
      writer.string(another.rawValue)
      separator = 44  // ,
    }
    writer.members(additionalProperties, after: &separator)
    if separator == 123 { writer.raw(separator) }
    writer.raw("}")
  }
}
