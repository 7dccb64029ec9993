// Generated from everything.yaml by gwm-api. Do not edit.

import protocol Codec.JSONReadable
import struct JSON.JSONSyntaxError
import enum JSON.JSONValue
import struct Values.Timestamp
import struct Values.UUID

enum RoundTrips1 {
  static func example1() throws {
    let given = "{\"x\":1,\"y\":-0.5}"
    let meant = "{\"x\":1,\"y\":-0.5}"
    try roundTrip(
      given, meant,
      read: { (reader) throws(JSONSyntaxError) -> Point? in
        try Point.read(&reader)
      },
      write: { writer, value in
        value.write(to: &writer)
      })
  }

  static func example2() throws {
    let given = "\"old\""
    let meant = "\"old\""
    try roundTrip(
      given, meant,
      read: { (reader) throws(JSONSyntaxError) -> State? in
        try reader.word(State.self)
      },
      write: { writer, value in
        writer.string(value.rawValue)
      })
  }

  static func example3() throws {
    let given = "\"new\""
    let meant = "\"new\""
    try roundTrip(
      given, meant,
      read: { (reader) throws(JSONSyntaxError) -> State? in
        try reader.word(State.self)
      },
      write: { writer, value in
        writer.string(value.rawValue)
      })
  }

  static func example4() throws {
    let given = "\"2026-03-10T12:00:00.123456Z\""
    let meant = "\"2026-03-10T12:00:00.123456Z\""
    try roundTrip(
      given, meant,
      read: { (reader) throws(JSONSyntaxError) -> Timestamp? in
        try Moment.read(&reader)
      },
      write: { writer, value in
        writer.timestamp(value)
      })
  }

  static func example5() throws {
    let given = "{\"id\":1,\"name\":\"a\",\"note\":null}"
    let meant = "{\"id\":1,\"name\":\"a\",\"note\":null}"
    try roundTrip(
      given, meant,
      read: { (reader) throws(JSONSyntaxError) -> Entry? in
        try Entry.read(&reader)
      },
      write: { writer, value in
        value.write(to: &writer)
      })
  }

  static func example6() throws {
    let given = "{\"y\":1000,\"x\":2}"
    let meant = "{\"y\":1000,\"x\":2}"
    try roundTrip(
      given, meant,
      read: { (reader) throws(JSONSyntaxError) -> Point? in
        try Point.read(&reader)
      },
      write: { writer, value in
        value.write(to: &writer)
      })
  }
}
