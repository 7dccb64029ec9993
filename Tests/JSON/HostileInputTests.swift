import Glibc
import JSON
import Testing

@Suite("JSON from hostile hands")
struct HostileInputTests {
  static let document = Array(
    #"""
    {"id":"01938f6e-7c1a-7d52-9b0e-2f6a1c9d4e77","name":"caf\u00e9 \ud83d\ude00 é😀","list":[1,-2.5e3,true,false,null,
    {"":[]},"2026-03-10T12:00:03.25Z",18446744073709551616],"deep":[[[[{"a/b~":0.1}]]]], "last":"\"\\\/\b\f\n\r\t"}
    """#.utf8)

  @Test("A document that ends too early is refused, wherever it ends, and nothing beyond it is looked at")
  func truncated() throws {
    for length in 0..<Self.document.count {
      try Guarded.read(Self.document.prefix(length)) { bytes in
        #expect(!reads(bytes), "the first \(length) bytes")
      }
    }
    try Guarded.read(Self.document[...]) { #expect(reads($0)) }
  }

  @Test("Names of an object are looked for without looking beyond the document")
  func truncatedNames() throws {
    let names: JSONNames = [
      .required("id"), .optional("a_name_of_many_bytes"), .required("sixteen_bytes_it"), .optional(""),
    ]
    let text = Array(#"{"id":0,"sixteen_bytes_it":0,"a_name_of_many_bytes":0,"":0}"#.utf8)
    for length in 0...text.count {
      try Guarded.read(text.prefix(length)) { bytes in
        let count = try? members(of: bytes, names)
        #expect(count == (length == text.count ? 4 : nil))
      }
    }
  }

  @Test("What is changed by chance is read or refused; both ways of reading agree, and what is read can be written")
  func mutated() throws {
    var random = Sequence64(state: 4)
    let interesting = Array("\"\\{}[]:,0-9.eE+tfnu \n\u{0}/\u{7f}".utf8) + [0x80, 0xbf, 0xc0, 0xed, 0xf4, 0xff]
    for _ in 0..<5_000 {
      var bytes = Self.document
      for _ in 0...Int.random(in: 0..<4, using: &random) {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0..<4, using: &random) {
        case 0: bytes[place] = interesting.randomElement(using: &random) ?? 0
        case 1: bytes[place] = UInt8.random(in: 0...255, using: &random)
        case 2: bytes.remove(at: place)
        default: bytes.insert(interesting.randomElement(using: &random) ?? 0, at: place)
        }
      }
      let value = try? JSONValue(parsing: bytes)
      #expect((value != nil) == ValueReading.takes(bytes), "\(String(decoding: bytes, as: UTF8.self))")
      // `1e2` is a number and comes back as the integer that it is, so texts are compared.
      if let value { #expect(try JSONValue(parsing: value.text).text == value.text) }
    }
  }

  @Test("Bytes are UTF-8 where the standard library says so", arguments: [0, 5, 12])
  func utf8(_ before: Int) {
    let edges: [UInt8] = [
      0x00, 0x41, 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0, 0xc1, 0xc2, 0xdf, 0xe0, 0xe1, 0xec, 0xed, 0xee, 0xef,
      0xf0, 0xf1, 0xf3, 0xf4, 0xf5, 0xff,
    ]
    let start = [UInt8](repeating: 0x61, count: before)
    for lead in edges {
      for second in edges {
        for third in edges {
          for end in [[], [0x80], [0xbf], [0xc0], [0x62]] as [[UInt8]] {
            let bytes = start + [lead, second, third] + end
            let isValid = bytes.withUnsafeBytes { UTF8Validation.firstFault(in: $0) == nil }
            #expect(isValid == (String(validating: bytes, as: UTF8.self) != nil), "\(bytes)")
          }
        }
      }
    }
  }

  @Test("Nesting is bounded for whatever nests", arguments: ["[", "{\"a\":", "[{\"a\":"])
  func nesting(_ opening: String) {
    let bytes = Array(String(repeating: opening, count: 100_000).utf8)
    #expect(!reads(bytes))
    #expect(!reads(bytes[...], maximumDepth: 1))
    let whole = String(repeating: "[", count: 128) + String(repeating: "]", count: 128)
    #expect(reads(Array(whole.utf8)))
    #expect(!reads(Array("[\(whole)]".utf8)))
  }

  @Test("A number of a million digits is read in time that grows with its length alone")
  func longNumber() throws {
    let digits = String(repeating: "7", count: 1_000_000)
    #expect(throws: JSONSyntaxError.self) { try JSONValue(parsing: digits) }
    #expect(try JSONValue(parsing: "0.\(digits)").double == 7.0 / 9)
  }

  @Test("U+0000 is refused as it stands, and where it cannot be kept as an escape too, in names as in strings")
  func nul() throws {
    for text in ["\"\u{0}\"", "\u{0}", "1\u{0}", "{\"\u{0}\":1}"] { #expect(!reads(Array(text.utf8))) }
    for text in [#""a\u0000""#, #"{"\u0000":1}"#] {
      #expect(try JSONReader.read(Array(text.utf8)) { (reader) throws(JSONSyntaxError) in try reader.value() } != .null)
      #expect(throws: JSONSyntaxError.self) {
        try JSONReader.read(Array(text.utf8), allowsNUL: false) { (reader) throws(JSONSyntaxError) in try reader.value()
        }
      }
    }
  }

  @Test("A byte order mark is refused by name")
  func byteOrderMark() {
    #expect(
      throws: JSONSyntaxError(offset: 0, line: 1, column: 1, reason: "a value is missing here, found a byte order mark")
    ) {
      try JSONValue(parsing: "\u{feff}{}")
    }
  }

  private func reads(_ bytes: some Collection<UInt8>, maximumDepth: Int = 128) -> Bool {
    (try? JSONValue(parsing: Array(bytes), maximumDepth: maximumDepth)) != nil
  }

  /// By both ways of reading, on the bytes where they are.
  private func reads(_ bytes: UnsafeRawBufferPointer) -> Bool {
    let isTree = (try? whole(bytes) { (reader) throws(JSONSyntaxError) in try reader.value() }) != nil
    let isTaken = (try? whole(bytes) { (reader) throws(JSONSyntaxError) in try ValueReading.read(&reader) }) != nil
    #expect(isTree == isTaken)
    return isTree
  }

  private func whole<Result>(
    _ bytes: UnsafeRawBufferPointer, _ read: (inout JSONReader) throws(JSONSyntaxError) -> Result
  ) throws(JSONSyntaxError) -> Result {
    var reader = try JSONReader(bytes)
    let result = try read(&reader)
    try reader.finish()
    return result
  }

  private func members(of bytes: UnsafeRawBufferPointer, _ names: JSONNames) throws(JSONSyntaxError) -> Int? {
    try whole(bytes) { (reader) throws(JSONSyntaxError) in
      guard var members = try reader.beginObject(names) else { return nil }
      while let member = try reader.next(&members) {
        #expect(member >= 0)
        try reader.skip()
      }
      return members.count
    }
  }
}

/// Bytes right before a page that nobody may touch: who looks beyond them ends the program.
private enum Guarded {
  static func read(_ bytes: ArraySlice<UInt8>, _ body: (UnsafeRawBufferPointer) -> Void) throws {
    let page = sysconf(Int32(_SC_PAGESIZE))
    let room = try #require(mmap(nil, 2 * page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0))
    defer { munmap(room, 2 * page) }
    try #require(mprotect(room + page, page, PROT_NONE) == 0 && bytes.count <= page)
    let place = UnsafeMutableRawBufferPointer(start: room + page - bytes.count, count: bytes.count)
    place.copyBytes(from: bytes)
    body(UnsafeRawBufferPointer(place))
  }
}
