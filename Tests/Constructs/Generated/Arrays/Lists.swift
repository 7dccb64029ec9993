// Generated from documents/arrays.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import JSON
import Pattern
import Values

public struct Lists: Sendable, Equatable {
  public var bounded: [Int]?
  public var unique: [Double]?
  public var matrix: [[Int]]?
  public var gaps: [String?]?
  public var anything: [JSONValue]?
  public var nothing: [JSONValue]?
  public var words: [Words]?
  public var objects: [ListsObjectsItem]?
  public var maps: [[String: Int]]?
  public var moments: [Timestamp]?
  /// The members that are none of these, by their names.
  public var additionalProperties: [String: JSONValue]

  public init(
    bounded: [Int]? = nil,
    unique: [Double]? = nil,
    matrix: [[Int]]? = nil,
    gaps: [String?]? = nil,
    anything: [JSONValue]? = nil,
    nothing: [JSONValue]? = nil,
    words: [Words]? = nil,
    objects: [ListsObjectsItem]? = nil,
    maps: [[String: Int]]? = nil,
    moments: [Timestamp]? = nil,
    additionalProperties: [String: JSONValue] = [:]
  ) {
    self.bounded = bounded
    self.unique = unique
    self.matrix = matrix
    self.gaps = gaps
    self.anything = anything
    self.nothing = nothing
    self.words = words
    self.objects = objects
    self.maps = maps
    self.moments = moments
    self.additionalProperties = additionalProperties
  }

  public struct Words: OpenWord {
    public static var a: Words { Words(rawValue: "a") }
    public static var b: Words { Words(rawValue: "b") }

    /// The words that the contract lists; a later service may answer others.
    public static let allCases: [Words] = [
      .a,
      .b,
    ]

    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }
  }
}

extension Lists: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> Lists? {
    guard var members = try reader.beginObject(names) else { return nil }
    var bounded: [Int]?
    var unique: [Double]?
    var matrix: [[Int]]?
    var gaps: [String?]?
    var anything: [JSONValue]?
    var nothing: [JSONValue]?
    var words: [Words]?
    var objects: [ListsObjectsItem]?
    var maps: [[String: Int]]?
    var moments: [Timestamp]?
    var additionalProperties: [String: JSONValue] = [:]
    while let member = try reader.next(&members) {
      switch member {
      case 0:
        bounded = try reader.array(minItems: 1, maxItems: 2) { (reader) throws(JSONSyntaxError) in
          try reader.integer(minimum: nil)
        }
      case 1:
        unique = try ListsUnique.read(&reader)
      case 2:
        matrix = try reader.array { (reader) throws(JSONSyntaxError) in
          try reader.array(maxItems: 2) { (reader) throws(JSONSyntaxError) in try reader.integer(minimum: nil) }
        }
      case 3:
        gaps = try reader.array { (reader) throws(JSONSyntaxError) -> String?? in
          try reader.null() ? .some(nil) : try reader.string().map(Optional.some)
        }
      case 4:
        anything = try reader.array { (reader) throws(JSONSyntaxError) in try reader.value() }
      case 5:
        nothing = try reader.array { (reader) throws(JSONSyntaxError) in try reader.nothing() }
      case 6:
        words = try reader.array { (reader) throws(JSONSyntaxError) in try reader.word(Words.self) }
      case 7:
        objects = try reader.array { (reader) throws(JSONSyntaxError) in try ListsObjectsItem.read(&reader) }
      case 8:
        maps = try reader.array { (reader) throws(JSONSyntaxError) in
          try reader.map { (reader) throws(JSONSyntaxError) in try reader.integer(minimum: nil) }
        }
      case 9:
        moments = try reader.array { (reader) throws(JSONSyntaxError) in try reader.timestamp() }
      default: try reader.undescribed(&additionalProperties)
      }
    }
    return Lists(
      bounded: bounded,
      unique: unique,
      matrix: matrix,
      gaps: gaps,
      anything: anything,
      nothing: nothing,
      words: words,
      objects: objects,
      maps: maps,
      moments: moments,
      additionalProperties: additionalProperties)
  }

  private static let names: JSONNames = [
    .optional("bounded"),
    .optional("unique"),
    .optional("matrix"),
    .optional("gaps"),
    .optional("anything"),
    .optional("nothing"),
    .optional("words"),
    .optional("objects"),
    .optional("maps"),
    .optional("moments"),
  ]
}

extension Lists: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    var separator: UInt8 = 123  // {
    if let bounded {
      writer.raw(separator)
      writer.raw("\"bounded\":")
      writer.array(bounded) { writer, item in writer.integer(item) }
      separator = 44  // ,
    }
    if let unique {
      writer.raw(separator)
      writer.raw("\"unique\":")
      writer.array(unique) { writer, item in writer.number(item) }
      separator = 44  // ,
    }
    if let matrix {
      writer.raw(separator)
      writer.raw("\"matrix\":")
      writer.array(matrix) { writer, item in writer.array(item) { writer, item in writer.integer(item) } }
      separator = 44  // ,
    }
    if let gaps {
      writer.raw(separator)
      writer.raw("\"gaps\":")
      writer.array(gaps) { writer, item in if let item { writer.string(item) } else { writer.null() } }
      separator = 44  // ,
    }
    if let anything {
      writer.raw(separator)
      writer.raw("\"anything\":")
      writer.array(anything) { writer, item in item.write(to: &writer) }
      separator = 44  // ,
    }
    if let nothing {
      writer.raw(separator)
      writer.raw("\"nothing\":")
      writer.array(nothing) { writer, item in item.write(to: &writer) }
      separator = 44  // ,
    }
    if let words {
      writer.raw(separator)
      writer.raw("\"words\":")
      writer.array(words) { writer, item in writer.string(item.rawValue) }
      separator = 44  // ,
    }
    if let objects {
      writer.raw(separator)
      writer.raw("\"objects\":")
      writer.array(objects) { writer, item in item.write(to: &writer) }
      separator = 44  // ,
    }
    if let maps {
      writer.raw(separator)
      writer.raw("\"maps\":")
      writer.array(maps) { writer, item in writer.map(item) { writer, item in writer.integer(item) } }
      separator = 44  // ,
    }
    if let moments {
      writer.raw(separator)
      writer.raw("\"moments\":")
      writer.array(moments) { writer, item in writer.timestamp(item) }
      separator = 44  // ,
    }
    writer.members(additionalProperties, after: &separator)
    if separator == 123 { writer.raw(separator) }
    writer.raw("}")
  }
}
