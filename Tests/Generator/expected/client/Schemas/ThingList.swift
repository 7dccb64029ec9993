// Generated from api/v1.0.yaml by gwm-api. Do not edit.

import APIClient
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
    guard var members = try reader.beginObject(names) else { return nil }
    var items: [Thing]?
    while let member = try reader.next(&members) {
      switch member {
      case 0:
        items = try reader.array { (reader) throws(JSONSyntaxError) in try Thing.read(&reader) }
      default: try reader.skip()
      }
    }
    guard let items else { return nil }
    return ThingList(
      items: items)
  }

  private static let names: JSONNames = [
    .required("items"),
  ]
}

extension ThingList: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    writer.raw("{\"items\":")
    writer.array(items) { writer, item in item.write(to: &writer) }
    writer.raw("}")
  }
}
