// Generated from api/v1.0.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import JSON
import Pattern
import Values

/// This service.
public struct Service: Sendable, Equatable {
  /// Always `gwm`.
  public var name: String
  /// The release that runs.
  public var release: String
  /// The versions of the API, newest first.
  public var versions: [ApiVersion]

  public init(
    name: String,
    release: String,
    versions: [ApiVersion]
  ) {
    self.name = name
    self.release = release
    self.versions = versions
  }
}

extension Service: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> Service? {
    guard var members = try reader.beginObject(names) else { return nil }
    var name: String?
    var release: String?
    var versions: [ApiVersion]?
    while let member = try reader.next(&members) {
      switch member {
      case 0:
        name = try reader.string()
      case 1:
        release = try reader.string()
      case 2:
        versions = try reader.array { (reader) throws(JSONSyntaxError) in try ApiVersion.read(&reader) }
      default: try reader.skip()
      }
    }
    guard
      let name,
      let release,
      let versions
    else { return nil }
    return Service(
      name: name,
      release: release,
      versions: versions)
  }

  private static let names: JSONNames = [
    .required("name"),
    .required("release"),
    .required("versions"),
  ]
}

extension Service: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    writer.raw("{\"name\":")
    writer.string(name)
    writer.raw(",\"release\":")
    writer.string(release)
    writer.raw(",\"versions\":")
    writer.array(versions) { writer, item in item.write(to: &writer) }
    writer.raw("}")
  }
}
