// Generated from everything.yaml by gwm-api. Do not edit.

import Codec
import JSON
import Pattern
import Values

/// Names that the code of reading and writing uses.
public struct Locals: Sendable, Equatable {
  public var reader: String
  public var writer: String?
  public var members: Patch<Int>
  public var names: [String]
  public var separator: String?
  public var value: String?
  public var seen0: Bool
  public var name: String?
  public var namePattern: String?
  public var item: [String]?

  public init(
    reader: String,
    writer: String? = nil,
    members: Patch<Int> = .absent,
    names: [String],
    separator: String? = nil,
    value: String?,
    seen0: Bool = false,
    name: String? = nil,
    namePattern: String? = nil,
    item: [String]? = nil
  ) {
    self.reader = reader
    self.writer = writer
    self.members = members
    self.names = names
    self.separator = separator
    self.value = value
    self.seen0 = seen0
    self.name = name
    self.namePattern = namePattern
    self.item = item
  }

  static let namePattern = try? Pattern("^n")
}

extension Locals: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> Locals? {
    guard var members = try reader.beginObject(names) else { return nil }
    var reader_: String?
    var writer_: String?
    var members_: Patch<Int> = .absent
    var names_: [String]?
    var separator_: String?
    var value_: String?
    var seen0_: Bool = false
    var name: String?
    var namePattern_: String?
    var item: [String]?
    while let member = try reader.next(&members) {
      switch member {
      case 0:
        reader_ = try reader.string()
      case 1:
        writer_ = try reader.string()
      case 2:
        if try reader.null() {
          members_ = .null
        } else if let value = try reader.integer(minimum: nil) {
          members_ = .value(value)
        }
      case 3:
        names_ = try reader.array { (reader) throws(JSONSyntaxError) in try reader.string() }
      case 4:
        separator_ = try reader.string()
      case 5:
        if try !reader.null() { value_ = try reader.string() }
      case 6:
        if let value = try reader.bool() { seen0_ = value }
      case 7:
        name = try reader.string(pattern: namePattern)
      case 8:
        namePattern_ = try reader.string()
      case 9:
        item = try reader.array { (reader) throws(JSONSyntaxError) in try reader.string() }
      default: try reader.unknown(knowing: names.texts)
      }
    }
    reader.check(members: members.count, minProperties: 1)
    guard
      let reader_,
      let names_
    else { return nil }
    return Locals(
      reader: reader_,
      writer: writer_,
      members: members_,
      names: names_,
      separator: separator_,
      value: value_,
      seen0: seen0_,
      name: name,
      namePattern: namePattern_,
      item: item)
  }

  private static let names: JSONNames = [
    .required("reader"),
    .optional("writer"),
    .optional("members"),
    .required("names"),
    .optional("separator"),
    .required("value"),
    .optional("seen0"),
    .optional("name"),
    .optional("name_pattern"),
    .optional("item"),
  ]
}

extension Locals: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    writer.raw("{\"reader\":")
    writer.string(self.reader)
    if let writer_ = self.writer {
      writer.raw(",\"writer\":")
      writer.string(writer_)
    }
    switch self.members {
    case .absent: break
    case .null:
      writer.raw(",\"members\":")
      writer.null()
    case .value(let value):
      writer.raw(",\"members\":")
      writer.integer(value)
    }
    writer.raw(",\"names\":")
    writer.array(self.names) { writer, item in writer.string(item) }
    if let separator_ = self.separator {
      writer.raw(",\"separator\":")
      writer.string(separator_)
    }
    writer.raw(",\"value\":")
    if let value_ = self.value { writer.string(value_) } else { writer.null() }
    writer.raw(",\"seen0\":")
    writer.bool(self.seen0)
    if let name {
      writer.raw(",\"name\":")
      writer.string(name)
    }
    if let namePattern_ = self.namePattern {
      writer.raw(",\"name_pattern\":")
      writer.string(namePattern_)
    }
    if let item {
      writer.raw(",\"item\":")
      writer.array(item) { writer, item in writer.string(item) }
    }
    writer.raw("}")
  }
}
