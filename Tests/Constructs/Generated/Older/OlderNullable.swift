// Generated from documents/older.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import JSON
import Pattern
import Values

public struct OlderNullable: Sendable, Equatable {
  public var text: String?
  public var list: Patch<[Int?]>
  public var word: Patch<Word>
  public var strictWord: StrictWord?
  public var object: Patch<[String: Int]>
  public var neverNull: String?
  /// The members that are none of these, by their names.
  public var additionalProperties: [String: JSONValue]

  public init(
    text: String?,
    list: Patch<[Int?]> = .absent,
    word: Patch<Word> = .absent,
    strictWord: StrictWord? = nil,
    object: Patch<[String: Int]> = .absent,
    neverNull: String? = nil,
    additionalProperties: [String: JSONValue] = [:]
  ) {
    self.text = text
    self.list = list
    self.word = word
    self.strictWord = strictWord
    self.object = object
    self.neverNull = neverNull
    self.additionalProperties = additionalProperties
  }

  public struct Word: OpenWord {
    public static var a: Word { Word(rawValue: "a") }
    public static var b: Word { Word(rawValue: "b") }

    /// The words that the contract lists; a later service may answer others.
    public static let allCases: [Word] = [
      .a,
      .b,
    ]

    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }
  }

  public struct StrictWord: OpenWord {
    public static var a: StrictWord { StrictWord(rawValue: "a") }
    public static var b: StrictWord { StrictWord(rawValue: "b") }

    /// The words that the contract lists; a later service may answer others.
    public static let allCases: [StrictWord] = [
      .a,
      .b,
    ]

    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }
  }
}

extension OlderNullable: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> OlderNullable? {
    guard var members = try reader.beginObject(names) else { return nil }
    var text: String?
    var list: Patch<[Int?]> = .absent
    var word: Patch<Word> = .absent
    var strictWord: StrictWord?
    var object: Patch<[String: Int]> = .absent
    var neverNull: String?
    var additionalProperties: [String: JSONValue] = [:]
    while let member = try reader.next(&members) {
      switch member {
      case 0:
        if try !reader.null() { text = try reader.string(maxLength: 3) }
      case 1:
        if try reader.null() {
          list = .null
        } else if let value = try reader.array({ (reader) throws(JSONSyntaxError) -> Int?? in try reader.null() ? .some(nil) : try reader.integer(minimum: nil).map(Optional.some) }) {
          list = .value(value)
        }
      case 2:
        if try reader.null() {
          word = .null
        } else if let value = try reader.word(Word.self) {
          word = .value(value)
        }
      case 3:
        strictWord = try reader.word(StrictWord.self)
      case 4:
        if try reader.null() {
          object = .null
        } else if let value = try reader.map({ (reader) throws(JSONSyntaxError) in try reader.integer(minimum: nil) }) {
          object = .value(value)
        }
      case 5:
        neverNull = try reader.string()
      default: try reader.undescribed(&additionalProperties)
      }
    }
    return OlderNullable(
      text: text,
      list: list,
      word: word,
      strictWord: strictWord,
      object: object,
      neverNull: neverNull,
      additionalProperties: additionalProperties)
  }

  private static let names: JSONNames = [
    .required("text"),
    .optional("list"),
    .optional("word"),
    .optional("strict_word"),
    .optional("object"),
    .optional("never_null"),
  ]
}

extension OlderNullable: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    writer.raw("{\"text\":")
    if let text { writer.string(text) } else { writer.null() }
    switch list {
    case .absent: break
    case .null:
      writer.raw(",\"list\":")
      writer.null()
    case .value(let value):
      writer.raw(",\"list\":")
      writer.array(value) { writer, item in if let item { writer.integer(item) } else { writer.null() } }
    }
    switch word {
    case .absent: break
    case .null:
      writer.raw(",\"word\":")
      writer.null()
    case .value(let value):
      writer.raw(",\"word\":")
      writer.string(value.rawValue)
    }
    if let strictWord {
      writer.raw(",\"strict_word\":")
      writer.string(strictWord.rawValue)
    }
    switch object {
    case .absent: break
    case .null:
      writer.raw(",\"object\":")
      writer.null()
    case .value(let value):
      writer.raw(",\"object\":")
      writer.map(value) { writer, item in writer.integer(item) }
    }
    if let neverNull {
      writer.raw(",\"never_null\":")
      writer.string(neverNull)
    }
    writer.members(additionalProperties)
    writer.raw("}")
  }
}
