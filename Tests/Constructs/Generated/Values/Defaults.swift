// Generated from documents/values.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import JSON
import Pattern
import Values

public struct Defaults: Sendable, Equatable {
  public var text: String
  public var word: Word
  /// May grow, as `anyOf` says.
  public var level: OpenBeside
  public var integer: Int
  public var number: Double
  public var whole: Double
  public var flag: Bool
  public var list: [String]
  public var empty: [Int]
  public var map: [String: Int]
  public var object: DefaultsObject?
  public var nothing: Patch<String>
  public var short: String?
  public var never: String?
  public var maybe: Patch<Int>
  public var moment: Timestamp
  public var id: UUID?
  public var day: String
  public var long: Int
  public var huge: Double
  public var lists: [[Int]]
  public var words: [Words]
  public var either: DefaultsEither?
  public var any: JSONValue?
  public var unfit: Int?
  /// The members that are none of these, by their names.
  public var additionalProperties: [String: JSONValue]

  public init(
    text: String = "a \"b\" \\c",
    word: Word = .down,
    level: OpenBeside = .low,
    integer: Int = -7,
    number: Double = 0.25,
    whole: Double = 3.0,
    flag: Bool = true,
    list: [String] = ["a", "b"],
    empty: [Int] = [],
    map: [String: Int] = [:],
    object: DefaultsObject? = nil,
    nothing: Patch<String> = .absent,
    short: String? = nil,
    never: String? = nil,
    maybe: Patch<Int> = .absent,
    moment: Timestamp = Timestamp(microseconds: 1767225600000000),
    id: UUID? = nil,
    day: String = "2026-01-01",
    long: Int = -9223372036854775808,
    huge: Double = 1e+300,
    lists: [[Int]] = [[1], []],
    words: [Words] = [.up],
    either: DefaultsEither? = nil,
    any: JSONValue? = nil,
    unfit: Int? = nil,
    additionalProperties: [String: JSONValue] = [:]
  ) {
    self.text = text
    self.word = word
    self.level = level
    self.integer = integer
    self.number = number
    self.whole = whole
    self.flag = flag
    self.list = list
    self.empty = empty
    self.map = map
    self.object = object
    self.nothing = nothing
    self.short = short
    self.never = never
    self.maybe = maybe
    self.moment = moment
    self.id = id
    self.day = day
    self.long = long
    self.huge = huge
    self.lists = lists
    self.words = words
    self.either = either
    self.any = any
    self.unfit = unfit
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
    public static var up: Words { Words(rawValue: "up") }
    public static var down: Words { Words(rawValue: "down") }

    /// The words that the contract lists; a later service may answer others.
    public static let allCases: [Words] = [
      .up,
      .down,
    ]

    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }
  }
}

extension Defaults: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> Defaults? {
    guard var members = try reader.beginObject(names) else { return nil }
    var text: String = "a \"b\" \\c"
    var word: Word = .down
    var level: OpenBeside = .low
    var integer: Int = -7
    var number: Double = 0.25
    var whole: Double = 3.0
    var flag: Bool = true
    var list: [String] = ["a", "b"]
    var empty: [Int] = []
    var map: [String: Int] = [:]
    var object: DefaultsObject?
    var nothing: Patch<String> = .absent
    var short: String?
    var never: String?
    var maybe: Patch<Int> = .absent
    var moment: Timestamp = Timestamp(microseconds: 1767225600000000)
    var id: UUID?
    var day: String = "2026-01-01"
    var long: Int = -9223372036854775808
    var huge: Double = 1e+300
    var lists: [[Int]] = [[1], []]
    var words: [Words] = [.up]
    var either: DefaultsEither?
    var any: JSONValue?
    var unfit: Int?
    var additionalProperties: [String: JSONValue] = [:]
    while let member = try reader.next(&members) {
      switch member {
      case 0:
        if let value = try reader.string() { text = value }
      case 1:
        if let value = try reader.word(Word.self) { word = value }
      case 2:
        if let value = try reader.openWord(OpenBeside.self) { level = value }
      case 3:
        if let value = try reader.integer(minimum: nil) { integer = value }
      case 4:
        if let value = try reader.number(minimum: nil, maximum: nil) { number = value }
      case 5:
        if let value = try reader.number(minimum: nil, maximum: nil) { whole = value }
      case 6:
        if let value = try reader.bool() { flag = value }
      case 7:
        if let value = try reader.array({ (reader) throws(JSONSyntaxError) in try reader.string() }) { list = value }
      case 8:
        if let value = try reader.array({ (reader) throws(JSONSyntaxError) in try reader.integer(minimum: nil) }) {
          empty = value
        }
      case 9:
        if let value = try reader.map({ (reader) throws(JSONSyntaxError) in try reader.integer(minimum: nil) }) {
          map = value
        }
      case 10:
        object = try DefaultsObject.read(&reader)
      case 11:
        if try reader.null() {
          nothing = .null
        } else if let value = try reader.string() {
          nothing = .value(value)
        }
      case 12:
        short = try reader.string(minLength: 3)
      case 13:
        never = try DefaultsNeverValue.read(&reader)
      case 14:
        if try reader.null() {
          maybe = .null
        } else if let value = try reader.integer(minimum: nil) {
          maybe = .value(value)
        }
      case 15:
        if let value = try reader.timestamp() { moment = value }
      case 16:
        id = try reader.uuid()
      case 17:
        if let value = try DefaultsDay.read(&reader) { day = value }
      case 18:
        if let value = try reader.integer(minimum: nil) { long = value }
      case 19:
        if let value = try reader.number(minimum: nil, maximum: nil) { huge = value }
      case 20:
        if let value = try reader.array({ (reader) throws(JSONSyntaxError) in try reader.array { (reader) throws(JSONSyntaxError) in try reader.integer(minimum: nil) } }) {
          lists = value
        }
      case 21:
        if let value = try reader.array({ (reader) throws(JSONSyntaxError) in try reader.word(Words.self) }) {
          words = value
        }
      case 22:
        either = try DefaultsEither.read(&reader)
      case 23:
        any = try reader.value()
      case 24:
        unfit = try reader.integer(minimum: nil)
      default: try reader.undescribed(&additionalProperties)
      }
    }
    return Defaults(
      text: text,
      word: word,
      level: level,
      integer: integer,
      number: number,
      whole: whole,
      flag: flag,
      list: list,
      empty: empty,
      map: map,
      object: object,
      nothing: nothing,
      short: short,
      never: never,
      maybe: maybe,
      moment: moment,
      id: id,
      day: day,
      long: long,
      huge: huge,
      lists: lists,
      words: words,
      either: either,
      any: any,
      unfit: unfit,
      additionalProperties: additionalProperties)
  }

  private static let names: JSONNames = [
    .optional("text"),
    .optional("word"),
    .optional("level"),
    .optional("integer"),
    .optional("number"),
    .optional("whole"),
    .optional("flag"),
    .optional("list"),
    .optional("empty"),
    .optional("map"),
    .optional("object"),
    .optional("nothing"),
    .optional("short"),
    .optional("never"),
    .optional("maybe"),
    .optional("moment"),
    .optional("id"),
    .optional("day"),
    .optional("long"),
    .optional("huge"),
    .optional("lists"),
    .optional("words"),
    .optional("either"),
    .optional("any"),
    .optional("unfit"),
  ]
}

extension Defaults: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    writer.raw("{\"text\":")
    writer.string(text)
    writer.raw(",\"word\":")
    writer.string(word.rawValue)
    writer.raw(",\"level\":")
    writer.string(level.rawValue)
    writer.raw(",\"integer\":")
    writer.integer(integer)
    writer.raw(",\"number\":")
    writer.number(number)
    writer.raw(",\"whole\":")
    writer.number(whole)
    writer.raw(",\"flag\":")
    writer.bool(flag)
    writer.raw(",\"list\":")
    writer.array(list) { writer, item in writer.string(item) }
    writer.raw(",\"empty\":")
    writer.array(empty) { writer, item in writer.integer(item) }
    writer.raw(",\"map\":")
    writer.map(map) { writer, item in writer.integer(item) }
    if let object {
      writer.raw(",\"object\":")
      object.write(to: &writer)
    }
    switch nothing {
    case .absent: break
    case .null:
      writer.raw(",\"nothing\":")
      writer.null()
    case .value(let value):
      writer.raw(",\"nothing\":")
      writer.string(value)
    }
    if let short {
      writer.raw(",\"short\":")
      writer.string(short)
    }
    if let never {
      writer.raw(",\"never\":")
      writer.string(never)
    }
    switch maybe {
    case .absent: break
    case .null:
      writer.raw(",\"maybe\":")
      writer.null()
    case .value(let value):
      writer.raw(",\"maybe\":")
      writer.integer(value)
    }
    writer.raw(",\"moment\":")
    writer.timestamp(moment)
    if let id {
      writer.raw(",\"id\":")
      writer.uuid(id)
    }
    writer.raw(",\"day\":")
    writer.string(day)
    writer.raw(",\"long\":")
    writer.integer(long)
    writer.raw(",\"huge\":")
    writer.number(huge)
    writer.raw(",\"lists\":")
    writer.array(lists) { writer, item in writer.array(item) { writer, item in writer.integer(item) } }
    writer.raw(",\"words\":")
    writer.array(words) { writer, item in writer.string(item.rawValue) }
    if let either {
      writer.raw(",\"either\":")
      either.write(to: &writer)
    }
    if let any {
      writer.raw(",\"any\":")
      any.write(to: &writer)
    }
    if let unfit {
      writer.raw(",\"unfit\":")
      writer.integer(unfit)
    }
    writer.members(additionalProperties)
    writer.raw("}")
  }
}
