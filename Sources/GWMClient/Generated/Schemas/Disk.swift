// Generated from api/v1.0.yaml by gwm-api. Do not edit.

import APIClient
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
    public static var readWrite: Mode { Mode(rawValue: "read_write") }
    public static var readOnly: Mode { Mode(rawValue: "read_only") }

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
    guard var members = try reader.beginObject(names) else { return nil }
    var id: UUID?
    var index: Int?
    var name: String?
    var sizeMiB: Int?
    var mode: Mode?
    while let member = try reader.next(&members) {
      switch member {
      case 0:
        id = try ID.read(&reader)
      case 1:
        index = try reader.integer(minimum: -2147483648, maximum: 2147483647)
      case 2:
        if try !reader.null() { name = try reader.string() }
      case 3:
        sizeMiB = try reader.integer(minimum: nil)
      case 4:
        mode = try reader.word(Mode.self)
      default: try reader.skip()
      }
    }
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

  private static let names: JSONNames = [
    .required("id"),
    .required("index"),
    .required("name"),
    .required("size_mib"),
    .required("mode"),
  ]
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
