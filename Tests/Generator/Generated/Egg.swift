// Generated from everything.yaml by gwm-api. Do not edit.

import Codec
import JSON
import Pattern
import Values

/// Comes of a hen.
public struct Egg: Sendable, Equatable {
  /// Comes of an egg, or not.
  public var hen: Hen

  public init(
    hen: Hen
  ) {
    self.hen = hen
  }
}

extension Egg: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> Egg? {
    guard try reader.beginObject() else { return nil }
    var seen0: UInt64 = 0
    var hen: Hen?
    while try reader.nextName() {
      switch reader.nameLength {
      case 3:
        if reader.nameIs("hen") {
          if seen0 & 1 << 0 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 0
          hen = try Hen.read(&reader)
          continue
        }
      default: break
      }
      try reader.skip()
    }
    if seen0 & 1 << 0 == 0 { reader.missing("hen") }
    guard let hen else { return nil }
    return Egg(
      hen: hen)
  }
}

extension Egg: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    writer.raw("{\"hen\":")
    hen.write(to: &writer)
    writer.raw("}")
  }
}
