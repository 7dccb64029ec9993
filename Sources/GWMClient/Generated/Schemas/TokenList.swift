// Generated from api/v1.0.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import JSON
import Pattern
import Values

/// A page of tokens.
public struct TokenList: Sendable, Equatable {
  /// The tokens.
  public var items: [Token]
  /// The address of the next page; `null` on the last one.
  public var next: String?
  /// The `cursor` of the next page, for a client that builds addresses itself; `null` on the last one.
  public var nextCursor: String?
  /// How many there are; only when asked for.
  public var total: Int?

  public init(
    items: [Token],
    next: String?,
    nextCursor: String?,
    total: Int? = nil
  ) {
    self.items = items
    self.next = next
    self.nextCursor = nextCursor
    self.total = total
  }
}

extension TokenList: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> TokenList? {
    guard var members = try reader.beginObject(names) else { return nil }
    var items: [Token]?
    var next: String?
    var nextCursor: String?
    var total: Int?
    while let member = try reader.next(&members) {
      switch member {
      case 0:
        items = try reader.array { (reader) throws(JSONSyntaxError) in try Token.read(&reader) }
      case 1:
        if try !reader.null() { next = try reader.string() }
      case 2:
        if try !reader.null() { nextCursor = try reader.string() }
      case 3:
        total = try reader.integer(minimum: nil)
      default: try reader.skip()
      }
    }
    guard let items else { return nil }
    return TokenList(
      items: items,
      next: next,
      nextCursor: nextCursor,
      total: total)
  }

  private static let names: JSONNames = [
    .required("items"),
    .required("next"),
    .required("next_cursor"),
    .optional("total"),
  ]
}

extension TokenList: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    writer.raw("{\"items\":")
    writer.array(items) { writer, item in item.write(to: &writer) }
    writer.raw(",\"next\":")
    if let next { writer.string(next) } else { writer.null() }
    writer.raw(",\"next_cursor\":")
    if let nextCursor { writer.string(nextCursor) } else { writer.null() }
    if let total {
      writer.raw(",\"total\":")
      writer.integer(total)
    }
    writer.raw("}")
  }
}
