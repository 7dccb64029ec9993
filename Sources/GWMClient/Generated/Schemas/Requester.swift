// Generated from api/v1.0.yaml by gwm-api. Do not edit.

import Codec
import JSON
import Pattern
import Values

/// Who asked for a job.
public struct Requester: Sendable, Equatable {
  /// What asked.
  public var type: Kind
  /// An id that this service gave (UUID); it stays through rename and sync.
  public var id: UUID
  /// Its name.
  public var name: String

  public init(
    type: Kind,
    id: UUID,
    name: String
  ) {
    self.type = type
    self.id = id
    self.name = name
  }

  /// What asked.
  public struct Kind: OpenWord {
    public static let token = Kind(rawValue: "token")

    /// The words that the contract lists; a later service may answer others.
    public static let allCases: [Kind] = [
      .token,
    ]

    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }
  }
}

extension Requester: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> Requester? {
    guard try reader.beginObject() else { return nil }
    var seen0: UInt64 = 0
    var type: Kind?
    var id: UUID?
    var name: String?
    while try reader.nextName() {
      switch reader.nameLength {
      case 2:
        if reader.nameIs("id") {
          if seen0 & 1 << 1 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 1
          id = try ID.read(&reader)
          continue
        }
      case 4:
        if reader.nameIs("type") {
          if seen0 & 1 << 0 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 0
          type = try reader.word(Kind.self)
          continue
        }
        if reader.nameIs("name") {
          if seen0 & 1 << 2 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 2
          name = try reader.string()
          continue
        }
      default: break
      }
      try reader.skip()
    }
    if seen0 & 1 << 0 == 0 { reader.missing("type") }
    if seen0 & 1 << 1 == 0 { reader.missing("id") }
    if seen0 & 1 << 2 == 0 { reader.missing("name") }
    guard
      let type,
      let id,
      let name
    else { return nil }
    return Requester(
      type: type,
      id: id,
      name: name)
  }
}

extension Requester: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    writer.raw("{\"type\":")
    writer.string(type.rawValue)
    writer.raw(",\"id\":")
    writer.uuid(id)
    writer.raw(",\"name\":")
    writer.string(name)
    writer.raw("}")
  }
}
