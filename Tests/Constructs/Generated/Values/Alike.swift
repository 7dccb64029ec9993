// Generated from documents/values.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import JSON
import Pattern
import Values

public struct Alike: Sendable, Equatable {
  public var word: Word
  public var open: AlikeOpen
  public var other: AlikeOther
  public var none: None?
  /// The members that are none of these, by their names.
  public var additionalProperties: [String: JSONValue]

  public init(
    word: Word = .aUnderscoreB,
    open: AlikeOpen = .aUnderscoreB,
    other: AlikeOther = AlikeOther(rawValue: "b"),
    none: None? = nil,
    additionalProperties: [String: JSONValue] = [:]
  ) {
    self.word = word
    self.open = open
    self.other = other
    self.none = none
    self.additionalProperties = additionalProperties
  }

  public struct Word: OpenWord {
    public static var aB: Word { Word(rawValue: "a-b") }
    public static var aUnderscoreB: Word { Word(rawValue: "a_b") }
    public static var allCases2: Word { Word(rawValue: "allCases") }

    /// The words that the contract lists; a later service may answer others.
    public static let allCases: [Word] = [
      .aB,
      .aUnderscoreB,
      .allCases2,
    ]

    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }
  }

  public struct None: OpenWord {
    public static var a: None { None(rawValue: "a") }

    /// The words that the contract lists; a later service may answer others.
    public static let allCases: [None] = [
      .a,
    ]

    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }
  }
}

extension Alike: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> Alike? {
    guard var members = try reader.beginObject(names) else { return nil }
    var word: Word = .aUnderscoreB
    var open: AlikeOpen = .aUnderscoreB
    var other: AlikeOther = AlikeOther(rawValue: "b")
    var none: None?
    var additionalProperties: [String: JSONValue] = [:]
    while let member = try reader.next(&members) {
      switch member {
      case 0:
        if let value = try reader.word(Word.self) { word = value }
      case 1:
        if let value = try reader.openWord(AlikeOpen.self) { open = value }
      case 2:
        if let value = try reader.openWord(AlikeOther.self) { other = value }
      case 3:
        none = try reader.word(None.self)
      default: try reader.undescribed(&additionalProperties)
      }
    }
    return Alike(
      word: word,
      open: open,
      other: other,
      none: none,
      additionalProperties: additionalProperties)
  }

  private static let names: JSONNames = [
    .optional("word"),
    .optional("open"),
    .optional("other"),
    .optional("none"),
  ]
}

extension Alike: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    writer.raw("{\"word\":")
    writer.string(word.rawValue)
    writer.raw(",\"open\":")
    writer.string(open.rawValue)
    writer.raw(",\"other\":")
    writer.string(other.rawValue)
    if let none {
      writer.raw(",\"none\":")
      writer.string(none.rawValue)
    }
    writer.members(additionalProperties)
    writer.raw("}")
  }
}
