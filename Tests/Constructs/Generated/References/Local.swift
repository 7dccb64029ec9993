// Generated from documents/references.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import JSON
import Pattern
import Values

public struct Local: Sendable, Equatable {
  public var disk: Disk?
  public var disks: [Disk]?
  public var byName: [String: Disk]?
  /// The members that are none of these, by their names.
  public var additionalProperties: [String: JSONValue]

  public init(
    disk: Disk? = nil,
    disks: [Disk]? = nil,
    byName: [String: Disk]? = nil,
    additionalProperties: [String: JSONValue] = [:]
  ) {
    self.disk = disk
    self.disks = disks
    self.byName = byName
    self.additionalProperties = additionalProperties
  }
}

extension Local: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> Local? {
    guard var members = try reader.beginObject(names) else { return nil }
    var disk: Disk?
    var disks: [Disk]?
    var byName: [String: Disk]?
    var additionalProperties: [String: JSONValue] = [:]
    while let member = try reader.next(&members) {
      switch member {
      case 0:
        disk = try Disk.read(&reader)
      case 1:
        disks = try reader.array { (reader) throws(JSONSyntaxError) in try Disk.read(&reader) }
      case 2:
        byName = try reader.map { (reader) throws(JSONSyntaxError) in try Disk.read(&reader) }
      default: try reader.undescribed(&additionalProperties)
      }
    }
    return Local(
      disk: disk,
      disks: disks,
      byName: byName,
      additionalProperties: additionalProperties)
  }

  private static let names: JSONNames = [
    .optional("disk"),
    .optional("disks"),
    .optional("by_name"),
  ]
}

extension Local: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    var separator: UInt8 = 123  // {
    if let disk {
      writer.raw(separator)
      writer.raw("\"disk\":")
      disk.write(to: &writer)
      separator = 44  // ,
    }
    if let disks {
      writer.raw(separator)
      writer.raw("\"disks\":")
      writer.array(disks) { writer, item in item.write(to: &writer) }
      separator = 44  // ,
    }
    if let byName {
      writer.raw(separator)
      writer.raw("\"by_name\":")
      writer.map(byName) { writer, item in item.write(to: &writer) }
      separator = 44  // ,
    }
    writer.members(additionalProperties, after: &separator)
    if separator == 123 { writer.raw(separator) }
    writer.raw("}")
  }
}
