// Generated from documents/formats.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import JSON
import Pattern
import Values

public struct Combined: Sendable, Equatable {
  public var id: UUID
  public var at: Timestamp?
  public var day: String?
  public var maybe: Patch<String>
  public var list: [String]?
  public var map: [String: Timestamp]?
  public var file: String?
  public var loose: UUID?
  public var count: CombinedCount?
  /// The members that are none of these, by their names.
  public var additionalProperties: [String: JSONValue]

  public init(
    id: UUID,
    at: Timestamp? = nil,
    day: String? = nil,
    maybe: Patch<String> = .absent,
    list: [String]? = nil,
    map: [String: Timestamp]? = nil,
    file: String? = nil,
    loose: UUID? = nil,
    count: CombinedCount? = nil,
    additionalProperties: [String: JSONValue] = [:]
  ) {
    self.id = id
    self.at = at
    self.day = day
    self.maybe = maybe
    self.list = list
    self.map = map
    self.file = file
    self.loose = loose
    self.count = count
    self.additionalProperties = additionalProperties
  }
}

extension Combined: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> Combined? {
    guard var members = try reader.beginObject(names) else { return nil }
    var id: UUID?
    var at: Timestamp?
    var day: String?
    var maybe: Patch<String> = .absent
    var list: [String]?
    var map: [String: Timestamp]?
    var file: String?
    var loose: UUID?
    var count: CombinedCount?
    var additionalProperties: [String: JSONValue] = [:]
    while let member = try reader.next(&members) {
      switch member {
      case 0:
        id = try CombinedID.read(&reader)
      case 1:
        at = try CombinedAt.read(&reader)
      case 2:
        day = try CombinedDay.read(&reader)
      case 3:
        if try reader.null() {
          maybe = .null
        } else if let value = try CombinedMaybe.read(&reader) {
          maybe = .value(value)
        }
      case 4:
        list = try reader.array { (reader) throws(JSONSyntaxError) in try CombinedListItem.read(&reader) }
      case 5:
        map = try reader.map { (reader) throws(JSONSyntaxError) in try reader.timestamp() }
      case 6:
        file = try reader.string()
      case 7:
        loose = try CombinedLoose.read(&reader)
      case 8:
        count = try CombinedCount.read(&reader)
      default: try reader.undescribed(&additionalProperties)
      }
    }
    guard let id else { return nil }
    return Combined(
      id: id,
      at: at,
      day: day,
      maybe: maybe,
      list: list,
      map: map,
      file: file,
      loose: loose,
      count: count,
      additionalProperties: additionalProperties)
  }

  private static let names: JSONNames = [
    .required("id"),
    .optional("at"),
    .optional("day"),
    .optional("maybe"),
    .optional("list"),
    .optional("map"),
    .optional("file"),
    .optional("loose"),
    .optional("count"),
  ]
}

extension Combined: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    writer.raw("{\"id\":")
    writer.uuid(id)
    if let at {
      writer.raw(",\"at\":")
      writer.timestamp(at)
    }
    if let day {
      writer.raw(",\"day\":")
      writer.string(day)
    }
    switch maybe {
    case .absent: break
    case .null:
      writer.raw(",\"maybe\":")
      writer.null()
    case .value(let value):
      writer.raw(",\"maybe\":")
      writer.string(value)
    }
    if let list {
      writer.raw(",\"list\":")
      writer.array(list) { writer, item in writer.string(item) }
    }
    if let map {
      writer.raw(",\"map\":")
      writer.map(map) { writer, item in writer.timestamp(item) }
    }
    if let file {
      writer.raw(",\"file\":")
      writer.string(file)
    }
    if let loose {
      writer.raw(",\"loose\":")
      writer.uuid(loose)
    }
    if let count {
      writer.raw(",\"count\":")
      count.write(to: &writer)
    }
    writer.members(additionalProperties)
    writer.raw("}")
  }
}
