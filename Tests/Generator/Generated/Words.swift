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
    guard try reader.beginObject() else { return nil }
    var seen0: UInt64 = 0
    var level: Level?
    var sort: Sort = .nameDescending
    var maybe: Patch<Maybe> = .absent
    while try reader.nextName() {
      switch reader.nameLength {
      case 4:
        if reader.nameIs("sort") {
          if seen0 & 1 << 1 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 1
          if let value = try reader.word(Sort.self) { sort = value }
          continue
        }
      case 5:
        if reader.nameIs("level") {
          if seen0 & 1 << 0 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 0
          level = try reader.word(Level.self)
          continue
        }
        if reader.nameIs("maybe") {
          if seen0 & 1 << 2 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 2
          if try reader.null() {
            maybe = .null
          } else if let value = try reader.word(Maybe.self) {
            maybe = .value(value)
          }
          continue
        }
      default: break
      }
      try reader.skip()
    }
    if seen0 & 1 << 0 == 0 { reader.missing("level") }
    guard let level else { return nil }
    return Words(
      level: level,
      sort: sort,
      maybe: maybe)
  }
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
