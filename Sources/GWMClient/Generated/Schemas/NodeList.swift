// Generated from api/v1.0.yaml by gwm-api. Do not edit.

import Codec
import JSON
import Pattern
import Values

/// A page of nodes.
public struct NodeList: Sendable, Equatable {
  /// The nodes.
  public var items: [Node]
  /// The next page; `null` on the last one.
  public var next: String?
  /// How many there are; only when asked for.
  public var total: Int?

  public init(
    items: [Node],
    next: String?,
    total: Int? = nil
  ) {
    self.items = items
    self.next = next
    self.total = total
  }
}

extension NodeList: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> NodeList? {
    guard try reader.beginObject() else { return nil }
    var seen0: UInt64 = 0
    var items: [Node]?
    var next: String?
    var total: Int?
    while try reader.nextName() {
      switch reader.nameLength {
      case 4:
        if reader.nameIs("next") {
          if seen0 & 1 << 1 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 1
          if try !reader.null() { next = try reader.string() }
          continue
        }
      case 5:
        if reader.nameIs("items") {
          if seen0 & 1 << 0 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 0
          items = try reader.array { (reader) throws(JSONSyntaxError) in try Node.read(&reader) }
          continue
        }
        if reader.nameIs("total") {
          if seen0 & 1 << 2 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 2
          total = try reader.integer(minimum: nil)
          continue
        }
      default: break
      }
      try reader.skip()
    }
    if seen0 & 1 << 0 == 0 { reader.missing("items") }
    if seen0 & 1 << 1 == 0 { reader.missing("next") }
    guard let items else { return nil }
    return NodeList(
      items: items,
      next: next,
      total: total)
  }
}

extension NodeList: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    writer.raw("{\"items\":")
    writer.array(items) { writer, item in item.write(to: &writer) }
    writer.raw(",\"next\":")
    if let next { writer.string(next) } else { writer.null() }
    if let total {
      writer.raw(",\"total\":")
      writer.integer(total)
    }
    writer.raw("}")
  }
}
