// Generated from api/v1.0.yaml by gwm-api. Do not edit.

import Codec
import JSON
import Pattern
import Values

/// A disk to be made.
public struct NewDisk: Sendable, Equatable {
  /// Its size.
  public var sizeMiB: Int
  /// A name without spaces.
  public var name: String?
  /// Whether the instance may write to it.
  public var mode: Mode

  public init(
    sizeMiB: Int,
    name: String? = nil,
    mode: Mode = .readWrite
  ) {
    self.sizeMiB = sizeMiB
    self.name = name
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

extension NewDisk: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> NewDisk? {
    guard try reader.beginObject() else { return nil }
    var seen0: UInt64 = 0
    var sizeMiB: Int?
    var name: String?
    var mode: Mode = .readWrite
    while try reader.nextName() {
      switch reader.nameLength {
      case 4:
        if reader.nameIs("name") {
          if seen0 & 1 << 1 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 1
          name = try Word.read(&reader)
          continue
        }
        if reader.nameIs("mode") {
          if seen0 & 1 << 2 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 2
          if let value = try reader.word(Mode.self) { mode = value }
          continue
        }
      case 8:
        if reader.nameIs("size_mib") {
          if seen0 & 1 << 0 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 0
          sizeMiB = try reader.integer(minimum: 1, maximum: 1073741824)
          continue
        }
      default: break
      }
      try reader.unknown(knowing: names)
    }
    if seen0 & 1 << 0 == 0 { reader.missing("size_mib") }
    guard let sizeMiB else { return nil }
    return NewDisk(
      sizeMiB: sizeMiB,
      name: name,
      mode: mode)
  }

  private static let names = [
    "size_mib",
    "name",
    "mode",
  ]
}

extension NewDisk: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    writer.raw("{\"size_mib\":")
    writer.integer(sizeMiB)
    if let name {
      writer.raw(",\"name\":")
      writer.string(name)
    }
    writer.raw(",\"mode\":")
    writer.string(mode.rawValue)
    writer.raw("}")
  }
}
