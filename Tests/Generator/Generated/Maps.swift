// Generated from everything.yaml by gwm-api. Do not edit.

import Codec
import JSON
import Pattern
import Values

/// Maps of all sorts.
public struct Maps: Sendable, Equatable {
  public var labels: [String: String]
  public var nested: [String: [OptionalValue]]
  public var gaps: [String: Bool?]
  /// Sizes by name.
  public var named: [String: Int]
  public var maybe: Patch<[String: Int]>

  public init(
    labels: [String: String],
    nested: [String: [OptionalValue]],
    gaps: [String: Bool?],
    named: [String: Int],
    maybe: Patch<[String: Int]> = .absent
  ) {
    self.labels = labels
    self.nested = nested
    self.gaps = gaps
    self.named = named
    self.maybe = maybe
  }
}

extension Maps: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> Maps? {
    guard var members = try reader.beginObject(names) else { return nil }
    var labels: [String: String]?
    var nested: [String: [OptionalValue]]?
    var gaps: [String: Bool?]?
    var named: [String: Int]?
    var maybe: Patch<[String: Int]> = .absent
    while let member = try reader.next(&members) {
      switch member {
      case 0:
        labels = try reader.map(minProperties: 1) { (reader) throws(JSONSyntaxError) in
          try reader.string(maxLength: 3)
        }
      case 1:
        nested = try reader.map { (reader) throws(JSONSyntaxError) in
          try reader.array { (reader) throws(JSONSyntaxError) in try OptionalValue.read(&reader) }
        }
      case 2:
        gaps = try reader.map { (reader) throws(JSONSyntaxError) -> Bool?? in
          try reader.null() ? .some(nil) : try reader.bool().map(Optional.some)
        }
      case 3:
        named = try reader.map { (reader) throws(JSONSyntaxError) in try reader.integer(minimum: 1) }
      case 4:
        if try reader.null() {
          maybe = .null
        } else if let value = try reader.map({ (reader) throws(JSONSyntaxError) in try reader.integer(minimum: nil) }) {
          maybe = .value(value)
        }
      default: try reader.skip()
      }
    }
    guard
      let labels,
      let nested,
      let gaps,
      let named
    else { return nil }
    return Maps(
      labels: labels,
      nested: nested,
      gaps: gaps,
      named: named,
      maybe: maybe)
  }

  private static let names: JSONNames = [
    .required("labels"),
    .required("nested"),
    .required("gaps"),
    .required("named"),
    .optional("maybe"),
  ]
}

extension Maps: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    writer.raw("{\"labels\":")
    writer.map(labels) { writer, item in writer.string(item) }
    writer.raw(",\"nested\":")
    writer.map(nested) { writer, item in writer.array(item) { writer, item in item.write(to: &writer) } }
    writer.raw(",\"gaps\":")
    writer.map(gaps) { writer, item in if let item { writer.bool(item) } else { writer.null() } }
    writer.raw(",\"named\":")
    writer.map(named) { writer, item in writer.integer(item) }
    switch maybe {
    case .absent: break
    case .null:
      writer.raw(",\"maybe\":")
      writer.null()
    case .value(let value):
      writer.raw(",\"maybe\":")
      writer.map(value) { writer, item in writer.integer(item) }
    }
    writer.raw("}")
  }
}
