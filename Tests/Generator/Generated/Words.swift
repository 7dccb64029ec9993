// Generated from everything.yaml by gwm-api. Do not edit.

import Codec
import JSON
import Pattern
import Values

/// A word of each spelling.
public struct Words: Sendable, Equatable {
  /// How much.
  public var level: Level
  public var sort: Sort
  public var maybe: Patch<Maybe>

  public init(
    level: Level,
    sort: Sort = .nameDescending,
    maybe: Patch<Maybe> = .absent
  ) {
    self.level = level
    self.sort = sort
    self.maybe = maybe
  }

  public enum Sort: String, Sendable, CaseIterable {
    case name
    case nameDescending = "-name"
  }

  public enum Maybe: String, Sendable, CaseIterable {
    case yes
    case no
  }
}

extension Words: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> Words? {
    guard var members = try reader.beginObject(names) else { return nil }
    var level: Level?
    var sort: Sort = .nameDescending
    var maybe: Patch<Maybe> = .absent
    while let member = try reader.next(&members) {
      switch member {
      case 0:
        level = try reader.word(Level.self)
      case 1:
        if let value = try reader.word(Sort.self) { sort = value }
      case 2:
        if try reader.null() {
          maybe = .null
        } else if let value = try reader.word(Maybe.self) {
          maybe = .value(value)
        }
      default: try reader.skip()
      }
    }
    guard let level else { return nil }
    return Words(
      level: level,
      sort: sort,
      maybe: maybe)
  }

  private static let names: JSONNames = [
    .required("level"),
    .optional("sort"),
    .optional("maybe"),
  ]
}

extension Words: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    writer.raw("{\"level\":")
    writer.string(level.rawValue)
    writer.raw(",\"sort\":")
    writer.string(sort.rawValue)
    switch maybe {
    case .absent: break
    case .null:
      writer.raw(",\"maybe\":")
      writer.null()
    case .value(let value):
      writer.raw(",\"maybe\":")
      writer.string(value.rawValue)
    }
    writer.raw("}")
  }
}
