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
    guard var members = try reader.beginObject(names) else { return nil }
    var numbers: [Int]?
    var matrix: [[Double]]?
    var gaps: [Int?]?
    var words: [[Words]]?
    var codes: [String]?
    var children: [OptionalValue]?
    var aliased: [Int?]?
    var absent: [String] = []
    var patched: Patch<[String]> = .absent
    while let member = try reader.next(&members) {
      switch member {
      case 0:
        numbers = try reader.array(minItems: 1, maxItems: 3) { (reader) throws(JSONSyntaxError) in
          try reader.integer(minimum: 0)
        }
      case 1:
        matrix = try reader.array { (reader) throws(JSONSyntaxError) in
          try reader.array(maxItems: 2) { (reader) throws(JSONSyntaxError) in
            try reader.number(minimum: nil, maximum: nil)
          }
        }
      case 2:
        gaps = try reader.array { (reader) throws(JSONSyntaxError) -> Int?? in
          try reader.null() ? .some(nil) : try reader.integer(maximum: 9).map(Optional.some)
        }
      case 3:
        words = try reader.array { (reader) throws(JSONSyntaxError) in
          try reader.array { (reader) throws(JSONSyntaxError) in try reader.word(Words.self) }
        }
      case 4:
        codes = try reader.array { (reader) throws(JSONSyntaxError) in try reader.string(pattern: codesPattern) }
      case 5:
        children = try reader.array { (reader) throws(JSONSyntaxError) in try OptionalValue.read(&reader) }
      case 6:
        aliased = try reader.array { (reader) throws(JSONSyntaxError) -> Int?? in
          try reader.null() ? .some(nil) : try reader.integer(minimum: 0).map(Optional.some)
        }
      case 7:
        if let value = try reader.array({ (reader) throws(JSONSyntaxError) in try reader.string() }) { absent = value }
      case 8:
        if try reader.null() {
          patched = .null
        } else if let value = try reader.array({ (reader) throws(JSONSyntaxError) in try reader.string() }) {
          patched = .value(value)
        }
      default: try reader.skip()
      }
    }
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

  private static let names: JSONNames = [
    .required("numbers"),
    .required("matrix"),
    .required("gaps"),
    .required("words"),
    .required("codes"),
    .required("children"),
    .required("aliased"),
    .optional("absent"),
    .optional("patched"),
  ]
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
