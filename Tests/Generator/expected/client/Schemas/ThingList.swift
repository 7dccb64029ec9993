// Generated from api/v1.0.yaml by gwm-api. Do not edit.

import Codec
import JSON
import Pattern
import Values

/// Things.
public struct ThingList: Sendable, Equatable {
  /// A page of them.
  public var items: [Thing]

  public init(
    items: [Thing]
  ) {
    self.items = items
  }
}

extension ThingList: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> ThingList? {
    guard try reader.beginObject() else { return nil }
    var seen0: UInt64 = 0
    var items: [Thing]?
    while try reader.nextName() {
      switch reader.nameLength {
      case 5:
        if reader.nameIs("items") {
          if seen0 & 1 << 0 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 0
          items = try reader.array { (reader) throws(JSONSyntaxError) in try Thing.read(&reader) }
          continue
        }
      default: break
      }
      try reader.skip()
    }
    if seen0 & 1 << 0 == 0 { reader.missing("items") }
    guard let items else { return nil }
    return ThingList(
      items: items)
  }
}

extension ThingList: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    writer.raw("{\"items\":")
    writer.array(items) { writer, item in item.write(to: &writer) }
    writer.raw("}")
  }
}
