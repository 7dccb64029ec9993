// Generated from api/v1.0.yaml by gwm-api. Do not edit.

import Codec
import JSON
import Pattern
import Values

/// A disk of an instance.
public struct Disk: Sendable, Equatable {
  /// An id that this service gave (UUID); it stays through rename and sync.
  public var id: UUID
  /// Its place, from 0.
  public var index: Int
  /// Its name, where it has one.
  public var name: String?
  /// Its size.
  public var sizeMiB: Int
  /// Whether the instance may write to it.
  public var mode: Mode

  public init(
    id: UUID,
    index: Int,
    name: String?,
    sizeMiB: Int,
    mode: Mode
  ) {
    self.id = id
    self.index = index
    self.name = name
    self.sizeMiB = sizeMiB
    self.mode = mode
  }

  /// Whether the instance may write to it.
  public struct Mode: OpenWord {
    public static let readWrite = Mode(rawValue: "read_write")
    public static let readOnly = Mode(rawValue: "read_only")

    /// The words that the contract lists; a later service may answer others.
    public static let allCases: [Mode] = [
      .readWrite,
      .readOnly,
    ]

    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }
  }
}

extension Disk: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> Disk? {
    guard try reader.beginObject() else { return nil }
    var seen0: UInt64 = 0
    var id: UUID?
    var index: Int?
    var name: String?
    var sizeMiB: Int?
    var mode: Mode?
    while try reader.nextName() {
      switch reader.nameLength {
      case 2:
        if reader.nameIs("id") {
          if seen0 & 1 << 0 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 0
          id = try ID.read(&reader)
          continue
        }
      case 4:
        if reader.nameIs("name") {
          if seen0 & 1 << 2 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 2
          if try !reader.null() { name = try reader.string() }
          continue
        }
        if reader.nameIs("mode") {
          if seen0 & 1 << 4 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 4
          mode = try reader.word(Mode.self)
          continue
        }
      case 5:
        if reader.nameIs("index") {
          if seen0 & 1 << 1 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 1
          index = try reader.integer(minimum: nil)
          continue
        }
      case 8:
        if reader.nameIs("size_mib") {
          if seen0 & 1 << 3 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 3
          sizeMiB = try reader.integer(minimum: nil)
          continue
        }
      default: break
      }
      try reader.skip()
    }
    if seen0 & 1 << 0 == 0 { reader.missing("id") }
    if seen0 & 1 << 1 == 0 { reader.missing("index") }
    if seen0 & 1 << 2 == 0 { reader.missing("name") }
    if seen0 & 1 << 3 == 0 { reader.missing("size_mib") }
    if seen0 & 1 << 4 == 0 { reader.missing("mode") }
    guard
      let id,
      let index,
      let sizeMiB,
      let mode
    else { return nil }
    return Disk(
      id: id,
      index: index,
      name: name,
      sizeMiB: sizeMiB,
      mode: mode)
  }
}

extension Disk: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    writer.raw("{\"id\":")
    writer.uuid(id)
    writer.raw(",\"index\":")
    writer.integer(index)
    writer.raw(",\"name\":")
    if let name { writer.string(name) } else { writer.null() }
    writer.raw(",\"size_mib\":")
    writer.integer(sizeMiB)
    writer.raw(",\"mode\":")
    writer.string(mode.rawValue)
    writer.raw("}")
  }
}
