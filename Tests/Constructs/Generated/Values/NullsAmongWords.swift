// Generated from documents/values.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import JSON
import Pattern
import Values

public struct NullsAmongWords: Sendable, Equatable {
  public var word: Word?
  public var mixed: Patch<JSONValue>
  public var fixed: JSONValue?
  public var words: [Words?]?
  public var numbers: [String: Int?]?
  /// The members that are none of these, by their names.
  public var additionalProperties: [String: JSONValue]

  public init(
    word: Word?,
    mixed: Patch<JSONValue> = .absent,
    fixed: JSONValue?,
    words: [Words?]? = nil,
    numbers: [String: Int?]? = nil,
    additionalProperties: [String: JSONValue] = [:]
  ) {
    self.word = word
    self.mixed = mixed
    self.fixed = fixed
    self.words = words
    self.numbers = numbers
    self.additionalProperties = additionalProperties
  }

  public struct Word: OpenWord {
    public static var up: Word { Word(rawValue: "up") }
    public static var down: Word { Word(rawValue: "down") }

    /// The words that the contract lists; a later service may answer others.
    public static let allCases: [Word] = [
      .up,
      .down,
    ]

    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }
  }

  public struct Words: OpenWord {
    public static var a: Words { Words(rawValue: "a") }

    /// The words that the contract lists; a later service may answer others.
    public static let allCases: [Words] = [
      .a,
    ]

    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }
  }
}

extension NullsAmongWords: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> NullsAmongWords? {
    guard var members = try reader.beginObject(names) else { return nil }
    var word: Word?
    var mixed: Patch<JSONValue> = .absent
    var fixed: JSONValue?
    var words: [Words?]?
    var numbers: [String: Int?]?
    var additionalProperties: [String: JSONValue] = [:]
    while let member = try reader.next(&members) {
      switch member {
      case 0:
        if try !reader.null() { word = try reader.word(Word.self) }
      case 1:
        if try reader.null() {
          mixed = .null
        } else if let value = try NullsAmongWordsMixed.read(&reader) {
          mixed = .value(value)
        }
      case 2:
        if try !reader.null() { fixed = try reader.nothing() }
      case 3:
        words = try reader.array { (reader) throws(JSONSyntaxError) -> Words?? in
          try reader.null() ? .some(nil) : try reader.word(Words.self).map(Optional.some)
        }
      case 4:
        numbers = try reader.map { (reader) throws(JSONSyntaxError) -> Int?? in
          try reader.null() ? .some(nil) : try NullsAmongWordsNumbersItem.read(&reader).map(Optional.some)
        }
      default: try reader.undescribed(&additionalProperties)
      }
    }
    return NullsAmongWords(
      word: word,
      mixed: mixed,
      fixed: fixed,
      words: words,
      numbers: numbers,
      additionalProperties: additionalProperties)
  }

  private static let names: JSONNames = [
    .required("word"),
    .optional("mixed"),
    .required("fixed"),
    .optional("words"),
    .optional("numbers"),
  ]
}

extension NullsAmongWords: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    writer.raw("{\"word\":")
    if let word { writer.string(word.rawValue) } else { writer.null() }
    switch mixed {
    case .absent: break
    case .null:
      writer.raw(",\"mixed\":")
      writer.null()
    case .value(let value):
      writer.raw(",\"mixed\":")
      value.write(to: &writer)
    }
    writer.raw(",\"fixed\":")
    if let fixed { fixed.write(to: &writer) } else { writer.null() }
    if let words {
      writer.raw(",\"words\":")
      writer.array(words) { writer, item in if let item { writer.string(item.rawValue) } else { writer.null() } }
    }
    if let numbers {
      writer.raw(",\"numbers\":")
      writer.map(numbers) { writer, item in if let item { writer.integer(item) } else { writer.null() } }
    }
    writer.members(additionalProperties)
    writer.raw("}")
  }
}
