// Generated from everything.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import JSON
import Pattern
import Values

public struct Upload: Sendable, Equatable {
  /// The bytes.
  public var file: String
  public var name: String
  public var kind: Kind?
  public var tags: [String]?
  public var more: [String]?
  public var point: Point?
  public var extra: String?
  public var deep: [String: String]?
  /// The members that are none of these, by their names.
  public var additionalProperties: [String: JSONValue]

  public init(
    file: String,
    name: String,
    kind: Kind? = nil,
    tags: [String]? = nil,
    more: [String]? = nil,
    point: Point? = nil,
    extra: String? = nil,
    deep: [String: String]? = nil,
    additionalProperties: [String: JSONValue] = [:]
  ) {
    self.file = file
    self.name = name
    self.kind = kind
    self.tags = tags
    self.more = more
    self.point = point
    self.extra = extra
    self.deep = deep
    self.additionalProperties = additionalProperties
  }

  public struct Kind: OpenWord {
    public static var small: Kind { Kind(rawValue: "small") }
    public static var large: Kind { Kind(rawValue: "large") }

    /// The words that the contract lists; a later service may answer others.
    public static let allCases: [Kind] = [
      .small,
      .large,
    ]

    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }
  }
}

extension Upload: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> Upload? {
    guard var members = try reader.beginObject(names) else { return nil }
    var file: String?
    var name: String?
    var kind: Kind?
    var tags: [String]?
    var more: [String]?
    var point: Point?
    var extra: String?
    var deep: [String: String]?
    var additionalProperties: [String: JSONValue] = [:]
    while let member = try reader.next(&members) {
      switch member {
      case 0:
        file = try reader.string()
      case 1:
        name = try reader.string()
      case 2:
        kind = try reader.word(Kind.self)
      case 3:
        tags = try reader.array { (reader) throws(JSONSyntaxError) in try reader.string() }
      case 4:
        more = try reader.array { (reader) throws(JSONSyntaxError) in try reader.string() }
      case 5:
        point = try Point.read(&reader)
      case 6:
        extra = try reader.string()
      case 7:
        deep = try reader.map { (reader) throws(JSONSyntaxError) in try reader.string() }
      default: try reader.undescribed(&additionalProperties)
      }
    }
    guard
      let file,
      let name
    else { return nil }
    return Upload(
      file: file,
      name: name,
      kind: kind,
      tags: tags,
      more: more,
      point: point,
      extra: extra,
      deep: deep,
      additionalProperties: additionalProperties)
  }

  private static let names: JSONNames = [
    .required("file"),
    .required("name"),
    .optional("kind"),
    .optional("tags"),
    .optional("more"),
    .optional("point"),
    .optional("extra"),
    .optional("deep"),
  ]
}

extension Upload: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    writer.raw("{\"file\":")
    writer.string(file)
    writer.raw(",\"name\":")
    writer.string(name)
    if let kind {
      writer.raw(",\"kind\":")
      writer.string(kind.rawValue)
    }
    if let tags {
      writer.raw(",\"tags\":")
      writer.array(tags) { writer, item in writer.string(item) }
    }
    if let more {
      writer.raw(",\"more\":")
      writer.array(more) { writer, item in writer.string(item) }
    }
    if let point {
      writer.raw(",\"point\":")
      point.write(to: &writer)
    }
    if let extra {
      writer.raw(",\"extra\":")
      writer.string(extra)
    }
    if let deep {
      writer.raw(",\"deep\":")
      writer.map(deep) { writer, item in writer.string(item) }
    }
    writer.members(additionalProperties)
    writer.raw("}")
  }
}
