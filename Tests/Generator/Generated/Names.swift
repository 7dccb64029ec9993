// Generated from everything.yaml by gwm-api. Do not edit.

import Codec
import JSON
import Pattern
import Values

/// Names that Swift keeps for itself, or that it could not say.
public struct Names: Sendable, Equatable {
  public var type: Kind
  public var `class`: String
  public var itself: String
  public var `init`: String
  public var `in`: String
  public var `var`: String
  public var `inout`: String?
  public var `let`: String?
  public var `default`: Patch<String>
  public var _2fa: Bool
  public var withSpace: String
  public var größe: Int
  public var string: StringValue
  public var pattern: String
  public var int: [IntValue]?
  public var json: String?
  public var ganetiUUID: String?
  public var `await`: String?
  /// A name without a letter.
  public var underscore: Underscore?

  public init(
    type: Kind,
    class: String,
    itself: String,
    init: String,
    in: String,
    `var`: String,
    `inout`: String? = nil,
    `let`: String? = nil,
    default: Patch<String> = .absent,
    _2fa: Bool,
    withSpace: String,
    größe: Int,
    string: StringValue,
    pattern: String,
    int: [IntValue]? = nil,
    json: String? = nil,
    ganetiUUID: String? = nil,
    await: String? = nil,
    underscore: Underscore? = nil
  ) {
    self.type = type
    self.`class` = `class`
    self.itself = itself
    self.`init` = `init`
    self.`in` = `in`
    self.`var` = `var`
    self.`inout` = `inout`
    self.`let` = `let`
    self.`default` = `default`
    self._2fa = _2fa
    self.withSpace = withSpace
    self.größe = größe
    self.string = string
    self.pattern = pattern
    self.int = int
    self.json = json
    self.ganetiUUID = ganetiUUID
    self.`await` = `await`
    self.underscore = underscore
  }

  public enum Kind: String, Sendable, CaseIterable {
    case `class`
    case `struct`
  }

  public enum StringValue: String, Sendable, CaseIterable {
    case a
  }

  static let patternPattern = try? Pattern("^a")

  public enum IntValue: String, Sendable, CaseIterable {
    case b
  }
}

extension Names: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> Names? {
    guard var members = try reader.beginObject(names) else { return nil }
    var type: Kind?
    var `class`: String?
    var itself: String?
    var `init`: String?
    var `in`: String?
    var `var`: String?
    var `inout`: String?
    var `let`: String?
    var `default`: Patch<String> = .absent
    var _2fa: Bool?
    var withSpace: String?
    var größe: Int?
    var string: StringValue?
    var pattern: String?
    var int: [IntValue]?
    var json: String?
    var ganetiUUID: String?
    var `await`: String?
    var underscore: Underscore?
    while let member = try reader.next(&members) {
      switch member {
      case 0:
        type = try reader.word(Kind.self)
      case 1:
        `class` = try reader.string()
      case 2:
        itself = try reader.string()
      case 3:
        `init` = try reader.string()
      case 4:
        `in` = try reader.string()
      case 5:
        `var` = try reader.string()
      case 6:
        `inout` = try reader.string()
      case 7:
        `let` = try reader.string()
      case 8:
        if try reader.null() {
          `default` = .null
        } else if let value = try reader.string() {
          `default` = .value(value)
        }
      case 9:
        _2fa = try reader.bool()
      case 10:
        withSpace = try reader.string()
      case 11:
        größe = try reader.integer(minimum: nil)
      case 12:
        string = try reader.word(StringValue.self)
      case 13:
        pattern = try reader.string(pattern: patternPattern)
      case 14:
        int = try reader.array { (reader) throws(JSONSyntaxError) in try reader.word(IntValue.self) }
      case 15:
        json = try reader.string()
      case 16:
        ganetiUUID = try reader.string()
      case 17:
        `await` = try reader.string()
      case 18:
        underscore = try reader.word(Underscore.self)
      default: try reader.skip()
      }
    }
    guard
      let type,
      let `class`,
      let itself,
      let `init`,
      let `in`,
      let `var`,
      let _2fa,
      let withSpace,
      let größe,
      let string,
      let pattern
    else { return nil }
    return Names(
      type: type,
      class: `class`,
      itself: itself,
      init: `init`,
      in: `in`,
      var: `var`,
      `inout`: `inout`,
      let: `let`,
      default: `default`,
      _2fa: _2fa,
      withSpace: withSpace,
      größe: größe,
      string: string,
      pattern: pattern,
      int: int,
      json: json,
      ganetiUUID: ganetiUUID,
      await: `await`,
      underscore: underscore)
  }

  private static let names: JSONNames = [
    .required("type"),
    .required("class"),
    .required("self"),
    .required("init"),
    .required("in"),
    .required("var"),
    .optional("inout"),
    .optional("let"),
    .optional("default"),
    .required("2fa"),
    .required("with space"),
    .required("größe"),
    .required("string"),
    .required("pattern"),
    .optional("int"),
    .optional("json"),
    .optional("ganeti_uuid"),
    .optional("await"),
    .optional("underscore"),
  ]
}

extension Names: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    writer.raw("{\"type\":")
    writer.string(type.rawValue)
    writer.raw(",\"class\":")
    writer.string(`class`)
    writer.raw(",\"self\":")
    writer.string(itself)
    writer.raw(",\"init\":")
    writer.string(`init`)
    writer.raw(",\"in\":")
    writer.string(`in`)
    writer.raw(",\"var\":")
    writer.string(`var`)
    if let `inout` {
      writer.raw(",\"inout\":")
      writer.string(`inout`)
    }
    if let `let` {
      writer.raw(",\"let\":")
      writer.string(`let`)
    }
    switch `default` {
    case .absent: break
    case .null:
      writer.raw(",\"default\":")
      writer.null()
    case .value(let value):
      writer.raw(",\"default\":")
      writer.string(value)
    }
    writer.raw(",\"2fa\":")
    writer.bool(_2fa)
    writer.raw(",\"with space\":")
    writer.string(withSpace)
    writer.raw(",\"größe\":")
    writer.integer(größe)
    writer.raw(",\"string\":")
    writer.string(string.rawValue)
    writer.raw(",\"pattern\":")
    writer.string(pattern)
    if let int {
      writer.raw(",\"int\":")
      writer.array(int) { writer, item in writer.string(item.rawValue) }
    }
    if let json {
      writer.raw(",\"json\":")
      writer.string(json)
    }
    if let ganetiUUID {
      writer.raw(",\"ganeti_uuid\":")
      writer.string(ganetiUUID)
    }
    if let `await` {
      writer.raw(",\"await\":")
      writer.string(`await`)
    }
    if let underscore {
      writer.raw(",\"underscore\":")
      writer.string(underscore.rawValue)
    }
    writer.raw("}")
  }
}
