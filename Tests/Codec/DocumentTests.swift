import JSON
import Testing

@testable import Codec

@Suite("Whole documents, and patches")
struct DocumentTests {
  private struct Point: JSONReadable, JSONWritable, Equatable {
    var x: Int

    static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> Point? {
      guard try reader.beginObject() else { return nil }
      var x: Int?
      while try reader.nextName() {
        if reader.nameIs("x") {
          x = try reader.integer(minimum: 0, maximum: 9)
        } else {
          try reader.unknown(knowing: ["x"])
        }
      }
      guard let x else {
        reader.fault("required", at: "x", "is missing")
        return nil
      }
      return Point(x: x)
    }

    func write(to writer: inout JSONWriter) { writer.map(["x": x]) { $0.integer($1) } }
  }

  private func error(_ text: String) -> JSONReadingError? {
    do {
      _ = try Point(json: Array(text.utf8))
      return nil
    } catch {
      return error
    }
  }

  @Test("A value is read and written as the same document")
  func roundTrip() throws {
    #expect(try Point(json: Array(#" {"x" : 5} "#.utf8)) == Point(x: 5))
    #expect(String(decoding: Point(x: 5).json, as: UTF8.self) == #"{"x":5}"#)
  }

  @Test(
    "A value with a fault is none: its faults are told",
    arguments: [#"{"x":10}"#, #"{"x":1,"y":2}"#, "{}", "[]", "null"])
  func unfit(text: String) {
    guard case .unfit(let faults) = error(text) else {
      Issue.record("\(text) was taken")
      return
    }
    #expect(!faults.isEmpty)
  }

  @Test("What is not JSON is told to be so", arguments: ["", "{", #"{"x":1}}"#, "{x:1}", #"{"x":01}"#, "\u{feff}{}"])
  func malformed(text: String) {
    guard case .malformed = error(text) else {
      Issue.record("\(text) was taken")
      return
    }
  }

  @Test("A text that PostgreSQL cannot keep is refused in an object of any content, and the reason told")
  func nul() {
    do {
      _ = try JSONValue(json: Array(#"{"a":"x\u0000y"}"#.utf8))
      Issue.record("it was taken")
    } catch {
      guard case .malformed(let error) = error else {
        Issue.record("\(error)")
        return
      }
      #expect(error.reason == "U+0000 cannot be kept")
    }
  }

  @Test("Maps are written in the order of their names, so that the same value gives the same bytes")
  func mapOrder() {
    var writer = JSONWriter(capacity: 64)
    writer.map(["b": 2, "a": 1, "ä\"": 3]) { $0.integer($1) }
    #expect(String(decoding: writer.bytes, as: UTF8.self) == #"{"a":1,"b":2,"ä\"":3}"#)
    var array = JSONWriter(capacity: 64)
    array.array([1, 2]) { $0.integer($1) }
    #expect(String(decoding: array.bytes, as: UTF8.self) == "[1,2]")
  }

  @Test("A patch leaves alone, resets or sets")
  func patches() {
    #expect(Patch<Int>.absent.applied(to: 1, reset: 0) == 1)
    #expect(Patch<Int>.null.applied(to: 1, reset: 0) == 0)
    #expect(Patch<Int>.value(2).applied(to: 1, reset: 0) == 2)
    #expect(Patch<Int>.value(2) == .value(2))
    #expect(Patch<Int>.absent != .null)
  }
}
