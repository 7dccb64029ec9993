import Codec
import JSON
import Testing

@Suite("Generated code")
struct RoundTrips {
  @Test(
    "What is written is what was read",
    arguments: [
      #"{"always":1,"nullable":null,"defaulted":-7,"aliased":null,"referred_default":7,"own_default":8}"#,
      #"{"always":-1,"nullable":2,"defaulted":0,"optional":3,"patch":null,"aliased":4,"aliased_patch":null,"#
        + #""referred_default":0,"own_default":0}"#,
      #"{"always":1,"nullable":2,"defaulted":3,"patch":4,"aliased":5,"aliased_patch":6,"referred_default":7,"#
        + #""own_default":8}"#,
    ])
  func presence(_ text: String) throws { try roundTrip(Presence.self, text) }

  @Test("Absent members take their defaults, whether their own or those of the schema that they refer to")
  func defaults() throws {
    let value = try Presence(json: bytes(#"{"always":1,"nullable":null,"aliased":null}"#))
    #expect(value.defaulted == -7 && value.referredDefault == 7 && value.ownDefault == 8)
    #expect(value.optional == nil && value.patch == .absent && value.aliasedPatch == .absent)
  }

  @Test("What is read-only is not demanded of requests, and what is write-only is of them alone")
  func oneWayProperties() throws {
    let request = try Entry(json: bytes(#"{"name":"a","secret":"b"}"#))
    #expect(request.id == nil && request.note == .absent && request.secret == "b")
    let answer = Entry(id: 1, name: "a", note: .null)
    #expect(String(decoding: answer.json, as: UTF8.self) == #"{"id":1,"name":"a","note":null}"#)
    #expect(throws: JSONReadingError.self) { try Entry(json: answer.json) }
  }

  @Test(
    "The punctuation is right whichever members are there",
    arguments: [
      "{}", #"{"a":"x"}"#, #"{"b":null}"#, #"{"b":"y"}"#, #"{"c":"z"}"#, #"{"a":"x","b":null}"#, #"{"a":"x","c":"z"}"#,
      #"{"b":"y","c":"z"}"#, #"{"a":"x","b":"y","c":"z"}"#,
    ])
  func punctuation(_ text: String) throws { try roundTrip(OptionalValue.self, text) }

  @Test(
    "A patch tells absent, null and a value apart", arguments: [#"{"name":"a"}"#, #"{"port":null}"#, #"{"port":80}"#])
  func patches(_ text: String) throws { try roundTrip(Patched.self, text) }

  @Test("Scalars of every kind survive")
  func scalars() throws {
    try roundTrip(
      Scalars.self,
      #"{"text":"añ🙂","code":"AB12","secret":"long-enough","#
        + #""host":"a.b","line":"c.d","flag":false,"count":-5,"small":-2147483648,"large":9223372036854775807,"#
        + #""ratio":-0.5,"id":"01938f6e-7c1a-7d52-9b0e-000000000001","at":"2024-02-29T23:59:59.500Z","word":"down","#
        + #""level":"-low","any":[1,null,{"a":"b"}],"free":{"x":[]},"maybe_free":null,"#
        + #""spelled":"\\ \" ","chosen":"3d","rounded":0.25,"set":false}"#)
  }

  @Test("Defaults of scalars are what the contract says")
  func scalarDefaults() throws {
    let value = try Scalars(json: bytes(Scalars.least))
    #expect(value.spelled == #"a "quoted" \ text"#)
    #expect(value.chosen == .veryHigh && value.rounded == 3 && value.set)
    #expect(value.maybeFree == .absent && value.secret == nil)
  }

  @Test("Arrays of arrays, gaps and enumerations survive")
  func arrays() throws {
    try roundTrip(
      Arrays.self,
      #"{"numbers":[0,1,2],"matrix":[[],[0.5,-1.5]],"gaps":[1,null,9],"words":[["left","right"],[]],"codes":["1","22"],"#
        + #""children":[{},{"a":"x"}],"aliased":[null,3],"absent":[],"patched":null}"#)
    try roundTrip(
      Arrays.self,
      #"{"numbers":[7],"matrix":[],"gaps":[],"words":[],"codes":[],"children":[],"aliased":[],"absent":["a"],"#
        + #""patched":["b"]}"#)
  }

  @Test("Maps survive, and are written in the order of their names")
  func maps() throws {
    try roundTrip(
      Maps.self,
      #"{"labels":{"a":"1","b":"2"},"nested":{"x":[{}]},"gaps":{"n":null,"y":true},"named":{"size":1},"maybe":null}"#)
    let value = try Maps(json: bytes(#"{"labels":{"b":"2","a\"":"1"},"nested":{},"gaps":{},"named":{}}"#))
    #expect(text(value) == #"{"labels":{"a\"":"1","b":"2"},"nested":{},"gaps":{},"named":{}}"#)
  }

  @Test("A schema may hold itself, by itself or by way of another")
  func recursion() throws {
    try roundTrip(
      Tree.self,
      #"{"name":"a","left":{"name":"b","right":null,"parent":null},"right":{"name":"c","parent":{"name":"d","parent":null}},"#
        + #""parent":null,"children":[{"name":"e","parent":null}],"by_name":{"f":{"name":"f","parent":null}}}"#)
    try roundTrip(Hen.self, #"{"egg":{"hen":{"egg":{"hen":{}}}}}"#)
    var tree = Tree(name: "a", parent: nil)
    tree.left = Tree(name: "b", parent: nil)
    tree.left?.left = Tree(name: "c", parent: nil)
    tree.right = .value(tree)
    #expect(text(tree).contains(#""left":{"name":"b","left":{"name":"c","parent":null},"parent":null}"#))
    tree.left = nil
    tree.right = .absent
    #expect(tree == Tree(name: "a", parent: nil))
  }

  @Test("More properties than a word has bits are told apart")
  func wide() throws {
    let all = (0..<70).map { "\"p\($0 < 10 ? "0" : "")\($0)\":\($0)" }.joined(separator: ",")
    try roundTrip(Wide.self, "{\(all)}")
    #expect(faults(Wide.self, "{\(all),\"p64\":0}") == ["/p64 duplicate: stands here twice"])
    #expect(
      faults(Wide.self, "{}") == [
        "/p00 required: is missing", "/p63 required: is missing", "/p64 required: is missing",
        "/p69 required: is missing",
      ])
  }

  @Test("Names that Swift keeps for itself are no hindrance")
  func names() throws {
    try roundTrip(
      Names.self,
      #"{"type":"class","class":"a","self":"b","init":"c","in":"d","var":"e","inout":"f","let":"g","default":null,"#
        + #""2fa":true,"with space":"h","größe":-1,"string":"a","pattern":"ab","int":["b"],"json":"i","ganeti_uuid":"j"}"#
    )
    #expect(faults(Names.self, #"{"pattern":"b"}"#).contains(#"/pattern pattern: must match ^a, is "b""#))
  }

  @Test("Names that the code itself uses are no hindrance")
  func locals() throws {
    try roundTrip(
      Locals.self,
      #"{"reader":"a","writer":"b","members":1,"names":["c"],"separator":"d","value":null,"seen0":true,"name":"n","#
        + #""name_pattern":"f","item":["g"]}"#)
    try roundTrip(Locals.self, #"{"reader":"a","members":null,"names":[],"value":"v","seen0":false}"#)
    #expect(
      faults(Locals.self, #"{"reader":"a","reader":"b","names":[],"value":null,"name":"m"}"#) == [
        "/reader duplicate: stands here twice", #"/name pattern: must match ^n, is "m""#,
      ])
  }

  @Test("Characters that are escaped in JSON or in Swift are no hindrance")
  func escapes() throws {
    try roundTrip(Escaped.self, #"{"a\"b":"/","c\\d":"é\t","e\tf":"","\\(i)":"x"}"#)
    #expect(try Escaped(json: bytes(#"{"a\"b":"\\"}"#)).eF == "g\th\u{1}")
    #expect(faults(Escaped.self, #"{"a\"b":"b","c\\d":"e"}"#).count == 2)
  }

  @Test("An object of nothing, and words of every spelling")
  func rest() throws {
    try roundTrip(Empty.self, "{}")
    try roundTrip(Words.self, #"{"level":"self","sort":"name","maybe":null}"#)
    #expect(
      try Words(json: bytes(#"{"level":"default"}"#)) == Words(level: .default, sort: .nameDescending, maybe: .absent))
    for level in Level.allCases { try roundTrip(Words.self, #"{"level":"\#(level.rawValue)","sort":"-name"}"#) }
  }

  private func roundTrip<Value: JSONReadable & JSONWritable & Equatable>(_ type: Value.Type, _ document: String) throws
  {
    let value = try Value(json: bytes(document))
    #expect(text(value) == document)
    #expect(try Value(json: value.json) == value)
  }
}

extension Scalars {
  /// A document with no more than must be there.
  static let least =
    #"{"text":"a","code":"AB1","host":"a","line":"b","flag":true,"count":0,"small":0,"large":0,"ratio":0,"#
    + #""id":"01938f6e-7c1a-7d52-9b0e-000000000001","at":"2024-02-29T00:00:00Z","word":"up","level":"low","any":null,"#
    + #""free":{}}"#
}

func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

func text(_ value: some JSONWritable) -> String { String(decoding: value.json, as: UTF8.self) }

/// The faults of a document, each as `POINTER RULE: DETAIL`.
func faults<Value: JSONReadable>(_ type: Value.Type, _ document: String) -> [String] {
  do throws(JSONReadingError) {
    _ = try Value(json: bytes(document))
    return []
  } catch {
    switch error {
    case .malformed(let syntax): return ["malformed: \(syntax)"]
    case .unfit(let faults): return faults.map { "\($0.pointer) \($0.rule): \($0.detail)" }
    }
  }
}
