import JSON
import Testing

@Suite("Members by their names")
struct NamesTests {
  private static let names: JSONNames = [
    .required("id"), .optional("name"), .required("memory_mib"), .optional("a\"b\\c"), .optional("é"),
  ]

  /// The indices of a document's members, and the faults as `pointer rule`.
  private func read(_ text: String, _ names: JSONNames = names) throws -> (members: [Int], faults: [String]) {
    try JSONReader.read(Array(text.utf8)) { (reader) throws(JSONSyntaxError) in
      guard var members = try reader.beginObject(names) else { return ([], reader.faults.map(\.rule)) }
      var indices: [Int] = []
      while let member = try reader.next(&members) {
        indices.append(member)
        try reader.skip()
      }
      return (indices, reader.faults.map { "\($0.pointer) \($0.rule)" })
    }
  }

  @Test(
    "Names are found in their order and in any other, however they are written",
    arguments: [
      (#"{"id":1,"name":2,"memory_mib":3,"a\"b\\c":4,"é":5}"#, [0, 1, 2, 3, 4]),
      (#"{"memory_mib":3,"id":1}"#, [2, 0]), (#"{"id" : 1 , "memory_mib"\#t: 3}"#, [0, 2]),
      (#"{"\u0069d":1,"memory\u005fmib":3,"\u00e9":5,"a\u0022b\u005cc":4}"#, [0, 2, 4, 3]),
      (#"{"id":1,"other":[{}],"memory_mib":3,"Id":0,"i":0,"idd":0,"":0}"#, [0, -1, 2, -1, -1, -1, -1]),
      // Composed otherwise, it is another name.
      ("{\"id\":1,\"memory_mib\":3,\"e\u{301}\":5}", [0, 2, -1]),
    ])
  func found(_ text: String, _ indices: [Int]) throws {
    let (members, faults) = try read(text)
    #expect(members == indices)
    #expect(faults.isEmpty)
  }

  @Test("A name that stands twice and one that is missing are told, after what was read")
  func faults() throws {
    let (members, faults) = try read(#"{"id":1,"id":2,"name":3,"\u006eame":4}"#)
    #expect(members == [0, 1])
    #expect(faults == ["/id duplicate", "/name duplicate", "/memory_mib required"])
    #expect(try read("[]").faults == ["type"])
    #expect(try read("{}", []).members == [])
  }

  @Test("An object may have more names than a word has bits")
  func many() throws {
    let all = (0..<130).map { "n\($0)" }
    // A literal of names is made of few; this one is made of a hundred and thirty.
    let names = JSONNames(all.enumerated().map { $0 % 2 == 0 ? .required($1) : .optional($1) })
    let text = { (names: [String]) in "{" + names.map { "\"\($0)\":0" }.joined(separator: ",") + "}" }
    #expect(try read(text(all), names).members == Array(0..<130))
    #expect(try read(text(all.reversed()), names).members == Array((0..<130).reversed()))
    let (members, faults) = try read(text(["n129", "n64", "n129", "n65"]), names)
    #expect(members == [129, 64, 65])
    #expect(
      faults == ["/n129 duplicate"] + stride(from: 0, to: 130, by: 2).filter { $0 != 64 }.map { "/n\($0) required" })
  }

  @Test("Where no object is open there is no name")
  func noName() throws {
    let names = try JSONReader.read(Array(#"[{"a":[1]}]"#.utf8)) { (reader) throws(JSONSyntaxError) -> [String] in
      var names = [reader.name]
      guard try reader.beginArray(), try reader.nextElement() else { return [] }
      names.append(reader.name)
      guard try reader.beginObject(), try reader.nextName() else { return [] }
      names.append(reader.name)
      try reader.skip()
      guard try !reader.nextName(), try !reader.nextElement() else { return [] }
      return names + [reader.name]
    }
    #expect(names == ["", "", "a", ""])
  }
}
