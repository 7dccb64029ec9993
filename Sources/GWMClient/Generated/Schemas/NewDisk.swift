// Generated from api/v1.0.yaml by gwm-api. Do not edit.

import APIClient
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

extension NewDisk: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> NewDisk? {
    guard var members = try reader.beginObject(names) else { return nil }
    var sizeMiB: Int?
    var name: String?
    var mode: Mode = .readWrite
    while let member = try reader.next(&members) {
      switch member {
      case 0:
        sizeMiB = try reader.integer(minimum: 1, maximum: 1073741824)
      case 1:
        name = try Word.read(&reader)
      case 2:
        if let value = try reader.word(Mode.self) { mode = value }
      default: try reader.unknown(knowing: names.texts)
      }
    }
    guard let sizeMiB else { return nil }
    return NewDisk(
      sizeMiB: sizeMiB,
      name: name,
      mode: mode)
  }

  private static let names: JSONNames = [
    .required("size_mib"),
    .optional("name"),
    .optional("mode"),
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
