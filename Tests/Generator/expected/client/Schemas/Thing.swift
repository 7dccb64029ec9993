// Generated from api/v1.0.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import JSON
import Pattern
import Values

/// A thing.
public struct Thing: Sendable, Equatable {
  /// Its name.
  public var name: String
  /// Whose it is.
  public var owner: String?

  public init(
    name: String,
    owner: String? = nil
  ) {
    self.name = name
    self.owner = owner
  }
}

extension Thing: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> Thing? {
    guard var members = try reader.beginObject(names) else { return nil }
    var name: String?
    var owner: String?
    while let member = try reader.next(&members) {
      switch member {
      case 0:
        name = try reader.string()
      case 1:
        owner = try Owner.read(&reader)
      default: try reader.skip()
      }
    }
    guard let name else { return nil }
    return Thing(
      name: name,
      owner: owner)
  }

  private static let names: JSONNames = [
    .required("name"),
    .optional("owner"),
  ]
}

extension Thing: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    writer.raw("{\"name\":")
    writer.string(name)
    if let owner {
      writer.raw(",\"owner\":")
      writer.string(owner)
    }
    writer.raw("}")
  }
}
