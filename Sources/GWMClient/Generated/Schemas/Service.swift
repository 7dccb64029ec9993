// Generated from api/v1.0.yaml by gwm-api. Do not edit.

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
    guard try reader.beginObject() else { return nil }
    var seen0: UInt64 = 0
    var name: String?
    var release: String?
    var versions: [ApiVersion]?
    while try reader.nextName() {
      switch reader.nameLength {
      case 4:
        if reader.nameIs("name") {
          if seen0 & 1 << 0 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 0
          name = try reader.string()
          continue
        }
      case 7:
        if reader.nameIs("release") {
          if seen0 & 1 << 1 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 1
          release = try reader.string()
          continue
        }
      case 8:
        if reader.nameIs("versions") {
          if seen0 & 1 << 2 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 2
          versions = try reader.array { (reader) throws(JSONSyntaxError) in try ApiVersion.read(&reader) }
          continue
        }
      default: break
      }
      try reader.skip()
    }
    if seen0 & 1 << 0 == 0 { reader.missing("name") }
    if seen0 & 1 << 1 == 0 { reader.missing("release") }
    if seen0 & 1 << 2 == 0 { reader.missing("versions") }
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
