import JSON
import Testing

@Suite("JSON reader")
struct JSONReaderTests {
  @Test(
    "What RFC 8259 allows is read",
    arguments: [
      ("null", "null"),
      (" [1,\t-2.5e3 , 0, 1E400000000000000000000]".replacing(", 1E400000000000000000000", with: ""), "[1,-2500,0]"),
      (#"{"a":{"b":[true,false]},"":""}"#, #"{"a":{"b":[true,false]},"":""}"#),
      (#""\"\\\/\b\f\n\r\t\u00e9\ud83d\ude00""#, #""\"\\/\b\f\n\r\té😀""#),
      ("123456789012345678901234567890", "1.2345678901234568e+29"), ("-0", "0"),
      ("9223372036854775807", "9223372036854775807"),
    ])
  func accepted(_ text: String, _ written: String) throws {
    #expect(try JSONValue(parsing: text).text == written)
  }

  @Test(
    "What it does not allow is refused with its place",
    arguments: [
      ("", 0), ("nul", 0), ("[1,]", 3), ("[1 2]", 3), ("{\"a\":1,}", 7), ("{a:1}", 1), ("[01]", 2), ("[1.]", 3),
      ("[.5]", 1), ("[+1]", 1), ("[1e]", 3), ("\"abc", 0), ("\"\\x\"", 1), ("\"\\u12g4\"", 1), ("\"a\nb\"", 2),
      ("[1] 2", 4), ("'a'", 0), ("[NaN]", 1), ("{\"a\" 1}", 5), ("{\"a\":1 \"b\":2}", 7), ("[", 1), ("{\"a\"", 4),
    ] as [(String, Int)])
  func refused(_ text: String, _ offset: Int) {
    do {
      let value = try JSONValue(parsing: text)
      Issue.record("read \(value) from \(text)")
    } catch {
      #expect(error.offset == offset, "\(text): \(error)")
    }
  }

  @Test("Bytes that are not UTF-8 are refused where they stand")
  func utf8() {
    for (bytes, offset) in [
      ([0x22, 0xff, 0x22], 1), ([0x22, 0xc0, 0x80, 0x22], 1), ([0x22, 0xed, 0xa0, 0x80, 0x22], 1),
      ([0x22, 0x61, 0xe2, 0x82], 2),
    ] as [([UInt8], Int)] {
      #expect(throws: JSONSyntaxError.self) { try JSONValue(parsing: bytes) }
      do { _ = try JSONValue(parsing: bytes) } catch { #expect(error.offset == offset) }
    }
  }

  @Test("Nesting is bounded, whatever follows")
  func depth() {
    let deep = String(repeating: "[", count: 100_000)
    do {
      _ = try JSONValue(parsing: deep)
      Issue.record("read it")
    } catch {
      #expect(error.offset == 128)
    }
  }

  @Test("Every fault is noted with its pointer, and the reading goes on")
  func faults() throws {
    let text = #"{"a":1,"list":[{"n":"x"},{"n":2.5},{"n":99999999999999999999}],"id":"no","x~/y":{"n":true}}"#
    let faults = try JSONReader.read(Array(text.utf8)) { (reader) throws(JSONSyntaxError) -> [JSONFault] in
      guard try reader.beginObject() else { return reader.faults }
      while try reader.nextName() {
        if reader.nameIs("list") {
          guard try reader.beginArray() else { continue }
          while try reader.nextElement() {
            guard try reader.beginObject() else { continue }
            while try reader.nextName() { _ = try reader.integer() }
          }
        } else if reader.nameIs("id") {
          _ = try reader.uuid()
        } else if reader.nameIs("x~/y") {
          guard try reader.beginObject() else { continue }
          while try reader.nextName() { _ = try reader.string() }
        } else {
          _ = try reader.bool()
        }
      }
      return reader.faults
    }
    #expect(faults.map(\.pointer) == ["/a", "/list/0/n", "/list/1/n", "/list/2/n", "/id", "/x~0~1y/n"])
    #expect(faults.map(\.rule) == ["type", "type", "type", "format", "format", "type"])
  }

  @Test("An escaped name is the name that it stands for")
  func escapedName() throws {
    let found = try JSONReader.read(Array(#"{"\u006eame":1}"#.utf8)) { (reader) throws(JSONSyntaxError) -> Bool in
      guard try reader.beginObject(), try reader.nextName() else { return false }
      let isName = reader.nameIs("name") && reader.name == "name"
      try reader.skip()
      return try !reader.nextName() && isName
    }
    #expect(found)
  }

  @Test("Half a surrogate pair and, where it cannot be kept, U+0000 are faults")
  func unkeepable() throws {
    for text in [#""\ud800""#, #""\udc00x""#, #""a\u0000b""#] {
      let fault = try JSONReader.read(Array(text.utf8), allowsNUL: false) {
        (reader) throws(JSONSyntaxError) -> JSONFault? in
        _ = try reader.string()
        return reader.faults.first
      }
      #expect(fault != nil, "\(text)")
    }
  }
}

@Suite("JSON writer")
struct JSONWriterTests {
  @Test("Strings come back as they were, whatever they hold and wherever it stands")
  func strings() throws {
    for length in 0..<40 {
      for special in ["\"", "\\", "\u{0}", "\u{1f}", "\n", "é", "😀", "\u{7f}"] {
        let text = String(repeating: "a", count: length) + special + String(repeating: "b", count: 40 - length)
        var writer = JSONWriter(capacity: 64)
        writer.string(text)
        #expect(try JSONValue(parsing: writer.utf8()) == .string(text))
      }
    }
  }

  @Test("Numbers come back as they were")
  func numbers() throws {
    for value in [0, 1, -1, 9, 10, 99, 100, .max, .min, 1_234_567_890] as [Int64] {
      var writer = JSONWriter()
      writer.integer(value)
      #expect(writer.text() == String(value))
    }
    for value in [0.1, -1.5e-300, 1e22, 123456.789, 2.2250738585072014e-308, 1.7976931348623157e308] {
      var writer = JSONWriter()
      writer.number(value)
      #expect(try JSONValue(parsing: writer.utf8()).double == value)
    }
    var writer = JSONWriter()
    writer.number(.infinity)
    #expect(writer.text() == "null")
  }
}
