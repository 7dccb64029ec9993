// Generated from documents/values.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import JSON
import Pattern
import Values

public struct Constants: Sendable, Equatable {
  public var word: Word
  public var number: Int?
  public var flag: Bool?
  public var typed: Typed?
  public var list: [JSONValue]?
  public var tree: JSONValue?
  /// The members that are none of these, by their names.
  public var additionalProperties: [String: JSONValue]

  public init(
    word: Word,
    number: Int? = nil,
    flag: Bool? = nil,
    typed: Typed? = nil,
    list: [JSONValue]? = nil,
    tree: JSONValue? = nil,
    additionalProperties: [String: JSONValue] = [:]
  ) {
    self.word = word
    self.number = number
    self.flag = flag
    self.typed = typed
    self.list = list
    self.tree = tree
    self.additionalProperties = additionalProperties
  }

  public struct Word: OpenWord {
    public static var up: Word { Word(rawValue: "up") }

    /// The words that the contract lists; a later service may answer others.
    public static let allCases: [Word] = [
      .up,
    ]

    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }
  }

  public struct Typed: OpenWord {
    public static var v1: Typed { Typed(rawValue: "v1") }

    /// The words that the contract lists; a later service may answer others.
    public static let allCases: [Typed] = [
      .v1,
    ]

    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }
  }
}

extension Constants: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> Constants? {
    guard var members = try reader.beginObject(names) else { return nil }
    var word: Word?
    var number: Int?
    var flag: Bool?
    var typed: Typed?
    var list: [JSONValue]?
    var tree: JSONValue?
    var additionalProperties: [String: JSONValue] = [:]
    while let member = try reader.next(&members) {
      switch member {
      case 0:
        word = try reader.word(Word.self)
      case 1:
        number = try ConstantsNumber.read(&reader)
      case 2:
        flag = try ConstantsFlag.read(&reader)
      case 3:
        typed = try reader.word(Typed.self)
      case 4:
        list = try ConstantsList.read(&reader)
      case 5:
        tree = try ConstantsTree.read(&reader)
      default: try reader.undescribed(&additionalProperties)
      }
    }
    guard let word else { return nil }
    return Constants(
      word: word,
      number: number,
      flag: flag,
      typed: typed,
      list: list,
      tree: tree,
      additionalProperties: additionalProperties)
  }

  private static let names: JSONNames = [
    .required("word"),
    .optional("number"),
    .optional("flag"),
    .optional("typed"),
    .optional("list"),
    .optional("tree"),
  ]
}

extension Constants: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    writer.raw("{\"word\":")
    writer.string(word.rawValue)
    if let number {
      writer.raw(",\"number\":")
      writer.integer(number)
    }
    if let flag {
      writer.raw(",\"flag\":")
      writer.bool(flag)
    }
    if let typed {
      writer.raw(",\"typed\":")
      writer.string(typed.rawValue)
    }
    if let list {
      writer.raw(",\"list\":")
      writer.array(list) { writer, item in item.write(to: &writer) }
    }
    if let tree {
      writer.raw(",\"tree\":")
      tree.write(to: &writer)
    }
    writer.members(additionalProperties)
    writer.raw("}")
  }
}
