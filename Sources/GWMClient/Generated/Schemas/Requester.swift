// Generated from api/v1.0.yaml by gwm-api. Do not edit.

import APIClient
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
    public static var token: Kind { Kind(rawValue: "token") }

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
    guard var members = try reader.beginObject(names) else { return nil }
    var type: Kind?
    var id: UUID?
    var name: String?
    while let member = try reader.next(&members) {
      switch member {
      case 0:
        type = try reader.word(Kind.self)
      case 1:
        id = try ID.read(&reader)
      case 2:
        name = try reader.string()
      default: try reader.skip()
      }
    }
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

  private static let names: JSONNames = [
    .required("type"),
    .required("id"),
    .required("name"),
  ]
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
