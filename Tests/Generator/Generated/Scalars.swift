// Generated from everything.yaml by gwm-api. Do not edit.

import Codec
import JSON
import Pattern
import Values

/// A value of each kind.
public struct Scalars: Sendable, Equatable {
  public var text: String
  public var code: String
  public var secret: String?
  /// A host's name.
  public var host: String
  /// A host's name.
  public var line: String
  public var flag: Bool
  public var count: Int
  public var small: Int
  public var large: Int
  public var ratio: Double
  public var id: UUID
  public var at: Timestamp
  public var word: Word
  /// How much.
  public var level: Level
  public var any: JSONValue
  public var free: JSONValue
  public var maybeFree: Patch<JSONValue>
  public var spelled: String
  /// How much.
  public var chosen: Level
  public var rounded: Double
  public var set: Bool

  public init(
    text: String,
    code: String,
    secret: String? = nil,
    host: String,
    line: String,
    flag: Bool,
    count: Int,
    small: Int,
    large: Int,
    ratio: Double,
    id: UUID,
    at: Timestamp,
    word: Word,
    level: Level,
    any: JSONValue,
    free: JSONValue,
    maybeFree: Patch<JSONValue> = .absent,
    spelled: String = "a \"quoted\" \\ text",
    chosen: Level = .veryHigh,
    rounded: Double = 3.0,
    set: Bool = true
  ) {
    self.text = text
    self.code = code
    self.secret = secret
    self.host = host
    self.line = line
    self.flag = flag
    self.count = count
    self.small = small
    self.large = large
    self.ratio = ratio
    self.id = id
    self.at = at
    self.word = word
    self.level = level
    self.any = any
    self.free = free
    self.maybeFree = maybeFree
    self.spelled = spelled
    self.chosen = chosen
    self.rounded = rounded
    self.set = set
  }

  static let codePattern = try? Pattern("^[A-Z]{2}\\d+$")

  static let secretPattern = try? Pattern("^\\S+$")

  public enum Word: String, Sendable, CaseIterable {
    case up
    case down
  }
}

extension Scalars: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> Scalars? {
    guard var members = try reader.beginObject(names) else { return nil }
    var text: String?
    var code: String?
    var secret: String?
    var host: String?
    var line: String?
    var flag: Bool?
    var count: Int?
    var small: Int?
    var large: Int?
    var ratio: Double?
    var id: UUID?
    var at: Timestamp?
    var word: Word?
    var level: Level?
    var any: JSONValue?
    var free: JSONValue?
    var maybeFree: Patch<JSONValue> = .absent
    var spelled: String = "a \"quoted\" \\ text"
    var chosen: Level = .veryHigh
    var rounded: Double = 3.0
    var set: Bool = true
    while let member = try reader.next(&members) {
      switch member {
      case 0:
        text = try reader.string(minLength: 1, maxLength: 5)
      case 1:
        code = try reader.string(pattern: codePattern)
      case 2:
        secret = try reader.string(minLength: 8, pattern: secretPattern, isSecret: true)
      case 3:
        host = try Host.read(&reader)
      case 4:
        line = try Host.read(&reader)
      case 5:
        flag = try reader.bool()
      case 6:
        count = try reader.integer(minimum: -5, maximum: 5)
      case 7:
        small = try reader.integer(minimum: -2147483648, maximum: 2147483647)
      case 8:
        large = try reader.integer(minimum: nil)
      case 9:
        ratio = try reader.number(minimum: -0.5, maximum: 1.0)
      case 10:
        id = try reader.uuid()
      case 11:
        at = try reader.timestamp()
      case 12:
        word = try reader.word(Word.self)
      case 13:
        level = try reader.word(Level.self)
      case 14:
        any = try reader.value()
      case 15:
        free = try reader.object()
      case 16:
        if try reader.null() {
          maybeFree = .null
        } else if let value = try reader.object() {
          maybeFree = .value(value)
        }
      case 17:
        if let value = try reader.string() { spelled = value }
      case 18:
        if let value = try reader.word(Level.self) { chosen = value }
      case 19:
        if let value = try reader.number(minimum: nil, maximum: nil) { rounded = value }
      case 20:
        if let value = try reader.bool() { set = value }
      default: try reader.skip()
      }
    }
    guard
      let text,
      let code,
      let host,
      let line,
      let flag,
      let count,
      let small,
      let large,
      let ratio,
      let id,
      let at,
      let word,
      let level,
      let any,
      let free
    else { return nil }
    return Scalars(
      text: text,
      code: code,
      secret: secret,
      host: host,
      line: line,
      flag: flag,
      count: count,
      small: small,
      large: large,
      ratio: ratio,
      id: id,
      at: at,
      word: word,
      level: level,
      any: any,
      free: free,
      maybeFree: maybeFree,
      spelled: spelled,
      chosen: chosen,
      rounded: rounded,
      set: set)
  }

  private static let names: JSONNames = [
    .required("text"),
    .required("code"),
    .optional("secret"),
    .required("host"),
    .required("line"),
    .required("flag"),
    .required("count"),
    .required("small"),
    .required("large"),
    .required("ratio"),
    .required("id"),
    .required("at"),
    .required("word"),
    .required("level"),
    .required("any"),
    .required("free"),
    .optional("maybe_free"),
    .optional("spelled"),
    .optional("chosen"),
    .optional("rounded"),
    .optional("set"),
  ]
}

extension Scalars: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    writer.raw("{\"text\":")
    writer.string(text)
    writer.raw(",\"code\":")
    writer.string(code)
    if let secret {
      writer.raw(",\"secret\":")
      writer.string(secret)
    }
    writer.raw(",\"host\":")
    writer.string(host)
    writer.raw(",\"line\":")
    writer.string(line)
    writer.raw(",\"flag\":")
    writer.bool(flag)
    writer.raw(",\"count\":")
    writer.integer(count)
    writer.raw(",\"small\":")
    writer.integer(small)
    writer.raw(",\"large\":")
    writer.integer(large)
    writer.raw(",\"ratio\":")
    writer.number(ratio)
    writer.raw(",\"id\":")
    writer.uuid(id)
    writer.raw(",\"at\":")
    writer.timestamp(at)
    writer.raw(",\"word\":")
    writer.string(word.rawValue)
    writer.raw(",\"level\":")
    writer.string(level.rawValue)
    writer.raw(",\"any\":")
    any.write(to: &writer)
    writer.raw(",\"free\":")
    free.write(to: &writer)
    switch maybeFree {
    case .absent: break
    case .null:
      writer.raw(",\"maybe_free\":")
      writer.null()
    case .value(let value):
      writer.raw(",\"maybe_free\":")
      value.write(to: &writer)
    }
    writer.raw(",\"spelled\":")
    writer.string(spelled)
    writer.raw(",\"chosen\":")
    writer.string(chosen.rawValue)
    writer.raw(",\"rounded\":")
    writer.number(rounded)
    writer.raw(",\"set\":")
    writer.bool(set)
    writer.raw("}")
  }
}
