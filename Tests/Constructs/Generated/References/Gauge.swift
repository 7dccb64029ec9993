// Generated from documents/references.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import JSON
import Pattern
import Values

/// The schema of another file under the component's name, with what is said here.
public struct Gauge: Sendable, Equatable {
  public var least: Int?
  public var most: Int
  /// The schema of another file under the component's name, with what is said here.
  public var meter: Gauge? {
    get { meterStorage.first }
    set { meterStorage = newValue.map { [$0] } ?? [] }
  }
  /// At most one: it lies outside of this value, which could not hold its own kind.
  private var meterStorage: [Gauge]
  /// The members that are none of these, by their names.
  public var additionalProperties: [String: JSONValue]

  public init(
    least: Int? = nil,
    most: Int,
    meter: Gauge? = nil,
    additionalProperties: [String: JSONValue] = [:]
  ) {
    self.least = least
    self.most = most
    meterStorage = meter.map { [$0] } ?? []
    self.additionalProperties = additionalProperties
  }
}

extension Gauge: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> Gauge? {
    guard var members = try reader.beginObject(names) else { return nil }
    var least: Int?
    var most: Int?
    var meter: Gauge?
    var additionalProperties: [String: JSONValue] = [:]
    while let member = try reader.next(&members) {
      switch member {
      case 0:
        least = try reader.integer(minimum: nil)
      case 1:
        most = try reader.integer(minimum: nil)
      case 2:
        meter = try Gauge.read(&reader)
      default: try reader.undescribed(&additionalProperties)
      }
    }
    guard let most else { return nil }
    return Gauge(
      least: least,
      most: most,
      meter: meter,
      additionalProperties: additionalProperties)
  }

  private static let names: JSONNames = [
    .optional("least"),
    .required("most"),
    .optional("meter"),
  ]
}

extension Gauge: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    var separator: UInt8 = 123  // {
    if let least {
      writer.raw(separator)
      writer.raw("\"least\":")
      writer.integer(least)
      separator = 44  // ,
    }
    writer.raw(separator)
    writer.raw("\"most\":")
    writer.integer(most)
    if let meter {
      writer.raw(",\"meter\":")
      meter.write(to: &writer)
    }
    writer.members(additionalProperties)
    writer.raw("}")
  }
}
