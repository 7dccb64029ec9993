// Generated from everything.yaml by gwm-api. Do not edit.

import Codec
import JSON
import Pattern
import Values

/// Arrays of all sorts.
public struct Arrays: Sendable, Equatable {
  public var numbers: [Int]
  public var matrix: [[Double]]
  public var gaps: [Int?]
  public var words: [[Words]]
  public var codes: [String]
  public var children: [OptionalValue]
  /// Numbers and gaps.
  public var aliased: [Int?]
  public var absent: [String]
  public var patched: Patch<[String]>

  public init(
    numbers: [Int],
    matrix: [[Double]],
    gaps: [Int?],
    words: [[Words]],
    codes: [String],
    children: [OptionalValue],
    aliased: [Int?],
    absent: [String] = [],
    patched: Patch<[String]> = .absent
  ) {
    self.numbers = numbers
    self.matrix = matrix
    self.gaps = gaps
    self.words = words
    self.codes = codes
    self.children = children
    self.aliased = aliased
    self.absent = absent
    self.patched = patched
  }

  public enum Words: String, Sendable, CaseIterable {
    case left
    case right
  }

  static let codesPattern = try? Pattern("^\\d+$")
}

extension Arrays: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> Arrays? {
    guard try reader.beginObject() else { return nil }
    var seen0: UInt64 = 0
    var numbers: [Int]?
    var matrix: [[Double]]?
    var gaps: [Int?]?
    var words: [[Words]]?
    var codes: [String]?
    var children: [OptionalValue]?
    var aliased: [Int?]?
    var absent: [String] = []
    var patched: Patch<[String]> = .absent
    while try reader.nextName() {
      switch reader.nameLength {
      case 4:
        if reader.nameIs("gaps") {
          if seen0 & 1 << 2 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 2
          gaps = try reader.array { (reader) throws(JSONSyntaxError) -> Int?? in
            try reader.null() ? .some(nil) : try reader.integer(maximum: 9).map(Optional.some)
          }
          continue
        }
      case 5:
        if reader.nameIs("words") {
          if seen0 & 1 << 3 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 3
          words = try reader.array { (reader) throws(JSONSyntaxError) in
            try reader.array { (reader) throws(JSONSyntaxError) in try reader.word(Words.self) }
          }
          continue
        }
        if reader.nameIs("codes") {
          if seen0 & 1 << 4 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 4
          codes = try reader.array { (reader) throws(JSONSyntaxError) in try reader.string(pattern: codesPattern) }
          continue
        }
      case 6:
        if reader.nameIs("matrix") {
          if seen0 & 1 << 1 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 1
          matrix = try reader.array { (reader) throws(JSONSyntaxError) in
            try reader.array(maxItems: 2) { (reader) throws(JSONSyntaxError) in
              try reader.number(minimum: nil, maximum: nil)
            }
          }
          continue
        }
        if reader.nameIs("absent") {
          if seen0 & 1 << 7 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 7
          if let value = try reader.array({ (reader) throws(JSONSyntaxError) in try reader.string() }) {
            absent = value
          }
          continue
        }
      case 7:
        if reader.nameIs("numbers") {
          if seen0 & 1 << 0 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 0
          numbers = try reader.array(minItems: 1, maxItems: 3) { (reader) throws(JSONSyntaxError) in
            try reader.integer(minimum: 0)
          }
          continue
        }
        if reader.nameIs("aliased") {
          if seen0 & 1 << 6 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 6
          aliased = try reader.array { (reader) throws(JSONSyntaxError) -> Int?? in
            try reader.null() ? .some(nil) : try reader.integer(minimum: 0).map(Optional.some)
          }
          continue
        }
        if reader.nameIs("patched") {
          if seen0 & 1 << 8 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 8
          if try reader.null() {
            patched = .null
          } else if let value = try reader.array({ (reader) throws(JSONSyntaxError) in try reader.string() }) {
            patched = .value(value)
          }
          continue
        }
      case 8:
        if reader.nameIs("children") {
          if seen0 & 1 << 5 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 5
          children = try reader.array { (reader) throws(JSONSyntaxError) in try OptionalValue.read(&reader) }
          continue
        }
      default: break
      }
      try reader.skip()
    }
    if seen0 & 1 << 0 == 0 { reader.missing("numbers") }
    if seen0 & 1 << 1 == 0 { reader.missing("matrix") }
    if seen0 & 1 << 2 == 0 { reader.missing("gaps") }
    if seen0 & 1 << 3 == 0 { reader.missing("words") }
    if seen0 & 1 << 4 == 0 { reader.missing("codes") }
    if seen0 & 1 << 5 == 0 { reader.missing("children") }
    if seen0 & 1 << 6 == 0 { reader.missing("aliased") }
    guard
      let numbers,
      let matrix,
      let gaps,
      let words,
      let codes,
      let children,
      let aliased
    else { return nil }
    return Arrays(
      numbers: numbers,
      matrix: matrix,
      gaps: gaps,
      words: words,
      codes: codes,
      children: children,
      aliased: aliased,
      absent: absent,
      patched: patched)
  }
}

extension Arrays: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    writer.raw("{\"numbers\":")
    writer.array(numbers) { writer, item in writer.integer(item) }
    writer.raw(",\"matrix\":")
    writer.array(matrix) { writer, item in writer.array(item) { writer, item in writer.number(item) } }
    writer.raw(",\"gaps\":")
    writer.array(gaps) { writer, item in if let item { writer.integer(item) } else { writer.null() } }
    writer.raw(",\"words\":")
    writer.array(words) { writer, item in writer.array(item) { writer, item in writer.string(item.rawValue) } }
    writer.raw(",\"codes\":")
    writer.array(codes) { writer, item in writer.string(item) }
    writer.raw(",\"children\":")
    writer.array(children) { writer, item in item.write(to: &writer) }
    writer.raw(",\"aliased\":")
    writer.array(aliased) { writer, item in if let item { writer.integer(item) } else { writer.null() } }
    writer.raw(",\"absent\":")
    writer.array(absent) { writer, item in writer.string(item) }
    switch patched {
    case .absent: break
    case .null:
      writer.raw(",\"patched\":")
      writer.null()
    case .value(let value):
      writer.raw(",\"patched\":")
      writer.array(value) { writer, item in writer.string(item) }
    }
    writer.raw("}")
  }
}
