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
    guard try reader.beginObject() else { return nil }
    var seen0: UInt64 = 0
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
    while try reader.nextName() {
      switch reader.nameLength {
      case 2:
        if reader.nameIs("id") {
          if seen0 & 1 << 10 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 10
          id = try reader.uuid()
          continue
        }
        if reader.nameIs("at") {
          if seen0 & 1 << 11 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 11
          at = try reader.timestamp()
          continue
        }
      case 3:
        if reader.nameIs("any") {
          if seen0 & 1 << 14 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 14
          any = try reader.value()
          continue
        }
        if reader.nameIs("set") {
          if seen0 & 1 << 20 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 20
          if let value = try reader.bool() { set = value }
          continue
        }
      case 4:
        if reader.nameIs("text") {
          if seen0 & 1 << 0 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 0
          text = try reader.string(minLength: 1, maxLength: 5)
          continue
        }
        if reader.nameIs("code") {
          if seen0 & 1 << 1 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 1
          code = try reader.string(pattern: codePattern)
          continue
        }
        if reader.nameIs("host") {
          if seen0 & 1 << 3 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 3
          host = try Host.read(&reader)
          continue
        }
        if reader.nameIs("line") {
          if seen0 & 1 << 4 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 4
          line = try Host.read(&reader)
          continue
        }
        if reader.nameIs("flag") {
          if seen0 & 1 << 5 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 5
          flag = try reader.bool()
          continue
        }
        if reader.nameIs("word") {
          if seen0 & 1 << 12 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 12
          word = try reader.word(Word.self)
          continue
        }
        if reader.nameIs("free") {
          if seen0 & 1 << 15 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 15
          free = try reader.object()
          continue
        }
      case 5:
        if reader.nameIs("count") {
          if seen0 & 1 << 6 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 6
          count = try reader.integer(minimum: -5, maximum: 5)
          continue
        }
        if reader.nameIs("small") {
          if seen0 & 1 << 7 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 7
          small = try reader.integer(minimum: -2147483648, maximum: 2147483647)
          continue
        }
        if reader.nameIs("large") {
          if seen0 & 1 << 8 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 8
          large = try reader.integer(minimum: nil)
          continue
        }
        if reader.nameIs("ratio") {
          if seen0 & 1 << 9 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 9
          ratio = try reader.number(minimum: -0.5, maximum: 1.0)
          continue
        }
        if reader.nameIs("level") {
          if seen0 & 1 << 13 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 13
          level = try reader.word(Level.self)
          continue
        }
      case 6:
        if reader.nameIs("secret") {
          if seen0 & 1 << 2 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 2
          secret = try reader.string(minLength: 8, pattern: secretPattern, isSecret: true)
          continue
        }
        if reader.nameIs("chosen") {
          if seen0 & 1 << 18 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 18
          if let value = try reader.word(Level.self) { chosen = value }
          continue
        }
      case 7:
        if reader.nameIs("spelled") {
          if seen0 & 1 << 17 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 17
          if let value = try reader.string() { spelled = value }
          continue
        }
        if reader.nameIs("rounded") {
          if seen0 & 1 << 19 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 19
          if let value = try reader.number(minimum: nil, maximum: nil) { rounded = value }
          continue
        }
      case 10:
        if reader.nameIs("maybe_free") {
          if seen0 & 1 << 16 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 16
          if try reader.null() {
            maybeFree = .null
          } else if let value = try reader.object() {
            maybeFree = .value(value)
          }
          continue
        }
      default: break
      }
      try reader.skip()
    }
    if seen0 & 1 << 0 == 0 { reader.missing("text") }
    if seen0 & 1 << 1 == 0 { reader.missing("code") }
    if seen0 & 1 << 3 == 0 { reader.missing("host") }
    if seen0 & 1 << 4 == 0 { reader.missing("line") }
    if seen0 & 1 << 5 == 0 { reader.missing("flag") }
    if seen0 & 1 << 6 == 0 { reader.missing("count") }
    if seen0 & 1 << 7 == 0 { reader.missing("small") }
    if seen0 & 1 << 8 == 0 { reader.missing("large") }
    if seen0 & 1 << 9 == 0 { reader.missing("ratio") }
    if seen0 & 1 << 10 == 0 { reader.missing("id") }
    if seen0 & 1 << 11 == 0 { reader.missing("at") }
    if seen0 & 1 << 12 == 0 { reader.missing("word") }
    if seen0 & 1 << 13 == 0 { reader.missing("level") }
    if seen0 & 1 << 14 == 0 { reader.missing("any") }
    if seen0 & 1 << 15 == 0 { reader.missing("free") }
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
