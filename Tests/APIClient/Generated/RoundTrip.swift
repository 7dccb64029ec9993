// Generated from everything.yaml by gwm-api. Do not edit.

import Codec
import JSON
import Testing
import Values

/// Reads `given`, writes it again, and compares with `meant`: the example with defaults for the members that are
/// absent.
func roundTrip<Value: Equatable>(
  _ given: String, _ meant: String, read: (inout JSONReader) throws(JSONSyntaxError) -> Value?,
  write: (inout JSONWriter, Value) -> Void
) throws {
  let first = try value(given, read)
  var writer = JSONWriter()
  write(&writer, first)
  let written = writer.text()
  let found = try JSONValue(parsing: written)
  let second = try value(written, read)
  // Times are read to the microsecond, and written to the millisecond.
  let isKept = second == first || same(JSONValue(writing: { write(&$0, second) }), found)
  #expect(isKept, "is read again as another value: \(written)")
  #expect(same(found, try JSONValue(parsing: meant)), "was written as \(written)")
}

/// The value that JSON says.
func value<Value: JSONReadable>(_ text: String) throws -> Value {
  try value(text) { (reader) throws(JSONSyntaxError) in try Value.read(&reader) }
}

/// What `read` makes of JSON.
func value<Value>(
  _ text: String, _ read: (inout JSONReader) throws(JSONSyntaxError) -> Value?
) throws -> Value {
  let (value, faults) = try JSONReader.read(Array(text.utf8)) { (reader) throws(JSONSyntaxError) in
    (try read(&reader), reader.faults)
  }
  #expect(faults == [])
  return try #require(value)
}

/// Whether both mean the same: members in any order, numbers by value, times and UUIDs however they are spelled.
func same(_ one: JSONValue, _ other: JSONValue) -> Bool {
  switch (one, other) {
  case (.object(let left), .object(let right)):
    left.count == right.count
      && left.allSatisfy { member in
        right.first { $0.name == member.name }.map { same(member.value, $0.value) } ?? false
      }
  case (.array(let left), .array(let right)):
    left.count == right.count && zip(left, right).allSatisfy(same)
  case (.string(let left), .string(let right)):
    left == right || isSameTime(left, right) || UUID(left) != nil && UUID(left) == UUID(right)
  case (.integer, .number), (.number, .integer), (.number, .number): one.double == other.double
  default: one == other
  }
}

/// Whether both are one moment, to the millisecond.
func isSameTime(_ one: String, _ other: String) -> Bool {
  guard let one = Timestamp(one), let other = Timestamp(other) else { return false }
  return abs(one.microseconds - other.microseconds) < 1000
}
