import JSON
import Pattern
import Testing

@testable import Codec

private enum Color: String, CaseIterable { case red, green, blue }

@Suite("Reading values within constraints")
struct ReadingTests {
  /// What `body` makes of a document, and the faults as `pointer rule: detail`.
  private func read<Value>(
    _ text: String, _ body: (inout JSONReader) throws(JSONSyntaxError) -> Value?
  ) throws -> (value: Value?, faults: [String]) {
    try JSONReader.read(Array(text.utf8)) { (reader) throws(JSONSyntaxError) in
      let value = try body(&reader)
      return (value, reader.faults.map { "\($0.pointer) \($0.rule): \($0.detail)" })
    }
  }

  @Test(
    "An array's length is held to its bounds, and every item's fault is told with its place",
    arguments: [
      ("[1,2]", [1, 2], []), ("[]", [], [" minItems: must have at least 1 item, has 0"]),
      ("[1,2,3,4]", [1, 2, 3, 4], [" maxItems: must have at most 3 items, has 4"]),
      (
        "[1,99,\"x\"]", [1, 99], ["/1 maximum: must be at most 10, is 99", "/2 type: must be an integer, is a string"]
      ),
      // What does not fit still counts.
      ("[null]", [], ["/0 type: must be an integer, is null"]),
    ])
  func arrays(text: String, items: [Int], faults: [String]) throws {
    let (value, found) = try read(text) { (reader) throws(JSONSyntaxError) in
      try reader.array(minItems: 1, maxItems: 3) { (reader) throws(JSONSyntaxError) in try reader.integer(maximum: 10) }
    }
    #expect(value == items)
    #expect(found == faults)
  }

  @Test("What is no array is none", arguments: [("{}", "an object"), ("null", "null"), ("\"[]\"", "a string")])
  func noArray(text: String, kind: String) throws {
    let (value, faults) = try read(text) { (reader) throws(JSONSyntaxError) in
      try reader.array { (reader) throws(JSONSyntaxError) in try reader.integer() }
    }
    #expect(value == nil)
    #expect(faults == [" type: must be an array, is \(kind)"])
  }

  @Test(
    "A map's name that is no text, or holds what cannot be kept, is told",
    arguments: [
      (#"{"\ud800":1,"b":2}"#, "/\u{fffd} format: holds half of a surrogate pair, which is no character"),
      (#"{"a\u0000":1,"b":2}"#, "/a\u{0} pattern: holds U+0000, which cannot be kept"),
    ])
  func unkeepableNames(text: String, fault: String) throws {
    let (map, faults) = try JSONReader.read(Array(text.utf8), allowsNUL: false) { (reader) throws(JSONSyntaxError) in
      let map = try reader.map { (reader) throws(JSONSyntaxError) in try reader.integer() }
      return (map, reader.faults.map { "\($0.pointer) \($0.rule): \($0.detail)" })
    }
    #expect(map == ["b": 2])
    #expect(faults == [fault])
  }

  @Test("A map's values are read under their names; a name twice and too few are told")
  func maps() throws {
    func map(_ text: String) throws -> ([String: Int]?, [String]) {
      try read(text) { (reader) throws(JSONSyntaxError) in
        try reader.map(minProperties: 2) { (reader) throws(JSONSyntaxError) in try reader.integer(minimum: 0) }
      }
    }
    #expect(try map(#"{"a":1,"b":2}"#) == (["a": 1, "b": 2], []))
    #expect(try map(#"{"a":1}"#).1 == [" minProperties: must have at least 2 members, has 1"])
    #expect(try map(#"{"a/b":-1,"c":1}"#).1 == ["/a~1b minimum: must be at least 0, is -1"])
    let (value, faults) = try map(#"{"a":1,"a":2,"b":3}"#)
    #expect(value?["b"] == 3)
    #expect(faults == ["/a duplicate: stands here twice"])
  }

  @Test("A word of an enumeration is read; any other is told with those that there are")
  func words() throws {
    func word(_ text: String) throws -> (Color?, [String]) {
      try read(text) { (reader) throws(JSONSyntaxError) in try reader.word(Color.self) }
    }
    #expect(try word(#""red""#) == (.red, []))
    #expect(try word(#""Red""#) == (nil, [#" enum: must be red, green or blue, is "Red""#]))
    #expect(try word("1") == (nil, [" type: must be a string, is a number"]))
    let long = String(repeating: "x", count: 500)
    #expect(try word("\"\(long)\"").1[0].utf8.count < 150)
  }

  @Test("Text is measured in characters of Unicode, not in bytes")
  func lengths() throws {
    func check(_ text: String, minimum: Int?, maximum: Int?) -> String? {
      Constraint.check(text: text, minLength: minimum, maxLength: maximum, pattern: nil).map {
        "\($0.rule): \($0.detail)"
      }
    }
    #expect(check("äöü", minimum: 3, maximum: 3) == nil)
    #expect(check("👍", minimum: nil, maximum: 1) == nil)
    #expect(check("", minimum: 1, maximum: nil) == "minLength: must not be empty")
    #expect(check("a", minimum: 2, maximum: nil) == "minLength: must have at least 2 characters, has 1")
    #expect(check("ab", minimum: nil, maximum: 1) == "maxLength: must have at most 1 character, has 2")
  }

  @Test("Bounds are part of what is allowed")
  func bounds() {
    #expect(Constraint.check(integer: 1, minimum: 1, maximum: 1) == nil)
    #expect(Constraint.check(integer: 0, minimum: 1, maximum: nil)?.detail == "must be at least 1, is 0")
    #expect(Constraint.check(integer: 2, minimum: nil, maximum: 1)?.detail == "must be at most 1, is 2")
    #expect(Constraint.check(number: 0.5, minimum: 0.5, maximum: 0.5) == nil)
    #expect(Constraint.check(number: 0.4, minimum: 0.5, maximum: nil)?.rule == "minimum")
    #expect(Constraint.check(items: 0, minItems: 0, maxItems: 0) == nil)
  }

  @Test("A broken pattern shows the value, unless that is secret")
  func patterns() throws {
    let pattern = try Pattern("^[a-z]+$")
    #expect(Constraint.check(text: "abc", minLength: nil, maxLength: nil, pattern: pattern) == nil)
    let open = Constraint.check(text: "A1", minLength: nil, maxLength: nil, pattern: pattern)
    #expect(open?.detail == #"must match ^[a-z]+$, is "A1""#)
    let secret = Constraint.check(text: "A1", minLength: nil, maxLength: nil, pattern: pattern, isSecret: true)
    #expect(secret?.detail == "must match ^[a-z]+$")
  }

  @Test(
    "An unknown name is told with the nearest that is known, or with all",
    arguments: [
      (#"{"naem":1}"#, "/naem unknown: is not known here; did you mean name?"),
      (#"{"NAME":1}"#, "/NAME unknown: is not known here; did you mean name?"),
      (#"{"quite_different":1}"#, "/quite_different unknown: is not known here; known are name, size"),
    ])
  func unknownNames(text: String, fault: String) throws {
    let (_, faults) = try read(text) { (reader) throws(JSONSyntaxError) -> Bool? in
      guard try reader.beginObject() else { return nil }
      while try reader.nextName() { try reader.unknown(knowing: ["name", "size"]) }
      return true
    }
    #expect(faults == [fault])
  }

  @Test(
    "The nearest name has at most half of its letters wrong",
    arguments: [
      ("memory", "memory"), ("memoy", "memory"), ("mxmxry", "memory"), ("xyz", nil), ("", nil), ("vcpu", "vcpus"),
      (String(repeating: "m", count: 10_000), nil),
    ])
  func spelling(word: String, nearest: String?) {
    #expect(Spelling.nearest(to: word, among: ["memory", "vcpus"]) == nearest)
    #expect(Spelling.nearest(to: word, among: []) == nil)
  }
}
