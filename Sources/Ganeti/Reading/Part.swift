import JSON
import Values

/// The kinds of values that Ganeti's answers are made of. Each reads one, or notes a fault and gives nil.
enum Part {
  static func text(_ reader: inout JSONReader) throws(JSONSyntaxError) -> String? {
    try reader.string()
  }

  static func integer(_ reader: inout JSONReader) throws(JSONSyntaxError) -> Int64? {
    try reader.integer()
  }

  static func flag(_ reader: inout JSONReader) throws(JSONSyntaxError) -> Bool? {
    try reader.bool()
  }

  static func uuid(_ reader: inout JSONReader) throws(JSONSyntaxError) -> UUID? {
    try reader.uuid()
  }

  /// Any value, as the JSON that it is.
  static func json(_ reader: inout JSONReader) throws(JSONSyntaxError) -> String? {
    String(decoding: try reader.rawValue(), as: UTF8.self)
  }

  /// A list of which each element may be `null`; `null` in the place of the list is an empty one.
  static func list<Value>(
    of read: JSONReader.Read<Value>, _ reader: inout JSONReader
  ) throws(JSONSyntaxError) -> [Value?] {
    var values: [Value?] = []
    guard try !reader.null(), try reader.beginArray() else { return values }
    while try reader.nextElement() {
      if try reader.null() { values.append(nil) } else { values.append(try read(&reader)) }
    }
    return values
  }

  static func texts(_ reader: inout JSONReader) throws(JSONSyntaxError) -> [String]? {
    try list(of: text, &reader).compactMap(\.self)
  }

  /// Seconds since 1970. `null`, 0 (Ganeti's "never noted") and times that no clock shows are nil.
  static func seconds(_ reader: inout JSONReader) throws(JSONSyntaxError) -> Timestamp? {
    guard try !reader.null(), let seconds = try reader.number(), seconds > 0, seconds < 1e11 else { return nil }
    return Timestamp(seconds: seconds)
  }

  /// A job's time: `[seconds, microseconds]`, or `null` for not yet.
  static func jobTime(_ reader: inout JSONReader) throws(JSONSyntaxError) -> Timestamp? {
    if try reader.null() { return nil }
    let parts = try list(of: integer, &reader)
    guard parts.count == 2, let seconds = parts[0], let microseconds = parts[1],
      0..<100_000_000_000 ~= seconds, 0..<1_000_000 ~= microseconds
    else {
      reader.fault("type", "must be seconds and microseconds")
      return nil
    }
    return Timestamp(microseconds: seconds * 1_000_000 + microseconds)
  }

  /// A job's id, which old versions write as a string.
  static func jobID(_ reader: inout JSONReader) throws(JSONSyntaxError) -> Int64? {
    guard try reader.kind() == .string else { return try reader.integer() }
    guard let text = try reader.string() else { return nil }
    let id = Int64(text)
    if id == nil { reader.fault("format", "must be a job's number") }
    return id
  }
}
