// Generated from api/v1.0.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import JSON
import Pattern
import Values

/// What a job works on.
public struct JobSubject: Sendable, Equatable {
  /// What it is.
  public var type: Kind
  /// An id that this service gave (UUID); it stays through rename and sync.
  public var id: UUID
  /// What it was called when the job was accepted.
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

  /// What it is.
  public struct Kind: OpenWord {
    public static var cluster: Kind { Kind(rawValue: "cluster") }
    public static var node: Kind { Kind(rawValue: "node") }
    public static var instance: Kind { Kind(rawValue: "instance") }

    /// The words that the contract lists; a later service may answer others.
    public static let allCases: [Kind] = [
      .cluster,
      .node,
      .instance,
    ]

    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }
  }
}

extension JobSubject: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> JobSubject? {
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
    return JobSubject(
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

extension JobSubject: JSONWritable {
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
