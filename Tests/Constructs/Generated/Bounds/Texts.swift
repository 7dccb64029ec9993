// Generated from documents/bounds.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import JSON
import Pattern
import Values

public struct Texts: Sendable, Equatable {
  public var bounded: String?
  public var exact: String?
  public var pattern: String?
  public var middle: String?
  public var ahead: String?
  public var secret: String?
  public var unicode: String?
  /// The members that are none of these, by their names.
  public var additionalProperties: [String: JSONValue]

  public init(
    bounded: String? = nil,
    exact: String? = nil,
    pattern: String? = nil,
    middle: String? = nil,
    ahead: String? = nil,
    secret: String? = nil,
    unicode: String? = nil,
    additionalProperties: [String: JSONValue] = [:]
  ) {
    self.bounded = bounded
    self.exact = exact
    self.pattern = pattern
    self.middle = middle
    self.ahead = ahead
    self.secret = secret
    self.unicode = unicode
    self.additionalProperties = additionalProperties
  }

  static let patternPattern = try? Pattern("^[a-z]+$")

  static let middlePattern = try? Pattern("b")

  static let aheadPattern = try? Pattern("^(?!-)[a-z-]+(?<!-)$")

  static let unicodePattern = try? Pattern("^\\p{Lu}")
}

extension Texts: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> Texts? {
    guard var members = try reader.beginObject(names) else { return nil }
    var bounded: String?
    var exact: String?
    var pattern: String?
    var middle: String?
    var ahead: String?
    var secret: String?
    var unicode: String?
    var additionalProperties: [String: JSONValue] = [:]
    while let member = try reader.next(&members) {
      switch member {
      case 0:
        bounded = try reader.string(minLength: 1, maxLength: 3)
      case 1:
        exact = try reader.string(minLength: 2, maxLength: 2)
      case 2:
        pattern = try reader.string(pattern: patternPattern)
      case 3:
        middle = try reader.string(pattern: middlePattern)
      case 4:
        ahead = try reader.string(pattern: aheadPattern)
      case 5:
        secret = try reader.string(minLength: 2, isSecret: true)
      case 6:
        unicode = try reader.string(pattern: unicodePattern)
      default: try reader.undescribed(&additionalProperties)
      }
    }
    return Texts(
      bounded: bounded,
      exact: exact,
      pattern: pattern,
      middle: middle,
      ahead: ahead,
      secret: secret,
      unicode: unicode,
      additionalProperties: additionalProperties)
  }

  private static let names: JSONNames = [
    .optional("bounded"),
    .optional("exact"),
    .optional("pattern"),
    .optional("middle"),
    .optional("ahead"),
    .optional("secret"),
    .optional("unicode"),
  ]
}

extension Texts: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    var separator: UInt8 = 123  // {
    if let bounded {
      writer.raw(separator)
      writer.raw("\"bounded\":")
      writer.string(bounded)
      separator = 44  // ,
    }
    if let exact {
      writer.raw(separator)
      writer.raw("\"exact\":")
      writer.string(exact)
      separator = 44  // ,
    }
    if let pattern {
      writer.raw(separator)
      writer.raw("\"pattern\":")
      writer.string(pattern)
      separator = 44  // ,
    }
    if let middle {
      writer.raw(separator)
      writer.raw("\"middle\":")
      writer.string(middle)
      separator = 44  // ,
    }
    if let ahead {
      writer.raw(separator)
      writer.raw("\"ahead\":")
      writer.string(ahead)
      separator = 44  // ,
    }
    if let secret {
      writer.raw(separator)
      writer.raw("\"secret\":")
      writer.string(secret)
      separator = 44  // ,
    }
    if let unicode {
      writer.raw(separator)
      writer.raw("\"unicode\":")
      writer.string(unicode)
      separator = 44  // ,
    }
    writer.members(additionalProperties, after: &separator)
    if separator == 123 { writer.raw(separator) }
    writer.raw("}")
  }
}
