import Codec
import JSON
import Testing

@Suite("What generated code says of what does not fit")
struct Faults {
  @Test("Every fault of a document is told at once, with its place and its rule")
  func allAtOnce() {
    let document =
      #"{"text":"","code":"ab","secret":"short","host":"A","line":"B","flag":1,"count":6,"small":2147483648,"large":1.5,"#
      + #""ratio":-0.75,"id":"x","at":"yesterday","word":"sideways","level":"high","free":[],"maybe_free":3,"set":null}"#
    #expect(
      faults(Scalars.self, document) == [
        "/text minLength: must not be empty",
        #"/code pattern: must match ^[A-Z]{2}\d+$, is "ab""#,
        "/secret minLength: must have at least 8 characters, has 5",
        #"/host pattern: must match ^[a-z.]+$, is "A""#,
        #"/line pattern: must match ^[a-z.]+$, is "B""#,
        "/flag type: must be a boolean, is a number",
        "/count maximum: must be at most 5, is 6",
        "/small maximum: must be at most 2147483647, is 2147483648",
        "/large type: must be an integer, has a fraction",
        "/ratio minimum: must be at least -0.5, is -0.75",
        "/id format: must be a UUID such as 01938f6e-7c1a-7d52-9b0e-2f6a1c9d4e77",
        "/at format: must be a date and time of RFC 3339 such as 2026-03-10T12:00:03Z",
        #"/word enum: must be up or down, is "sideways""#,
        #"/level enum: must be low, very-high, -low, 3d, default, self, init or off, is "high""#,
        "/free type: must be an object, is an array",
        "/maybe_free type: must be an object, is a number",
        "/set type: must be a boolean, is null",
        "/any required: is missing",
      ])
  }

  @Test("A secret is never shown")
  func secrets() {
    let found = faults(Scalars.self, #"{"secret":"with a blank"}"#)
    #expect(found.contains(#"/secret pattern: must match ^\S+$"#))
    #expect(!found.joined().contains("blank"))
  }

  @Test(
    "A name twice, an unknown name and a missing one are told",
    arguments: [
      (#"{"always":1,"always":2,"nullable":1,"aliased":1}"#, ["/always duplicate: stands here twice"]),
      (
        #"{"always":1,"nulable":1,"nullable":1,"aliased":1}"#,
        ["/nulable unknown: is not known here; did you mean nullable?"]
      ),
      ("{}", ["/always required: is missing", "/nullable required: is missing", "/aliased required: is missing"]),
      (#"{"always":null,"nullable":1,"aliased":1}"#, ["/always type: must be an integer, is null"]),
      (#"{"always":1,"nullable":1,"aliased":-1}"#, ["/aliased minimum: must be at least 0, is -1"]),
      (
        #"{"always":1,"nullable":1,"aliased":1,"optional":null,"defaulted":null}"#,
        ["/optional type: must be an integer, is null", "/defaulted type: must be an integer, is null"]
      ),
    ])
  func members(_ document: String, _ expected: [String]) {
    #expect(faults(Presence.self, document) == expected)
  }

  @Test("An object that is open passes over names that it does not know")
  func open() throws {
    let value = try OptionalValue(json: bytes(#"{"z":[{"a":1}],"a":"x"}"#))
    #expect(value == OptionalValue(a: "x"))
  }

  @Test("A patch that changes nothing is refused")
  func emptyPatch() {
    #expect(faults(Patched.self, "{}") == [" minProperties: must have at least 1 member, has 0"])
    #expect(faults(Patched.self, #"{"port":0}"#) == ["/port minimum: must be at least 1, is 0"])
  }

  @Test("Faults in arrays and maps tell the way to them")
  func nested() {
    let arrays = faults(
      Arrays.self,
      #"{"numbers":[],"matrix":[[1,2,3],["x"]],"gaps":[null,10],"words":[["up"]],"codes":["a"],"children":[{"a":1},3],"#
        + #""aliased":[null,-1],"patched":[1]}"#)
    #expect(
      arrays == [
        "/numbers minItems: must have at least 1 item, has 0",
        "/matrix/0 maxItems: must have at most 2 items, has 3",
        "/matrix/1/0 type: must be a number, is a string",
        "/gaps/1 maximum: must be at most 9, is 10",
        #"/words/0/0 enum: must be left or right, is "up""#,
        #"/codes/0 pattern: must match ^\d+$, is "a""#,
        "/children/0/a type: must be a string, is a number",
        "/children/1 type: must be an object, is a number",
        "/aliased/1 minimum: must be at least 0, is -1",
        "/patched/0 type: must be a string, is a number",
      ])
    let maps = faults(
      Maps.self,
      #"{"labels":{},"nested":{"a/b":[{"a":1}]},"gaps":{"x":null,"y":3},"named":{"a":0,"a":1},"maybe":[]}"#)
    #expect(
      maps == [
        "/labels minProperties: must have at least 1 member, has 0",
        "/nested/a~1b/0/a type: must be a string, is a number",
        "/gaps/y type: must be a boolean, is a number",
        "/named/a minimum: must be at least 1, is 0",
        "/named/a duplicate: stands here twice",
        "/maybe type: must be an object, is an array",
      ])
  }

  @Test("Bounds are part of what they bound", arguments: [-5, 5])
  func bounds(_ count: Int) throws {
    let document = Scalars.least.replacing(#""count":0"#, with: "\"count\":\(count)")
    #expect(try Scalars(json: bytes(document)).count == count)
  }

  @Test("What is no JSON is told apart from what does not fit")
  func malformed() {
    #expect(faults(Presence.self, "{").first?.hasPrefix("malformed: line 1, column 2") == true)
  }
}
