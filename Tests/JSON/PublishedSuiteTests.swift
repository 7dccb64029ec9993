import JSON
import Testing

@Suite("JSON, held against published suites")
struct PublishedSuiteTests {
  static let documents = SuiteDocument.all(in: "JSONTestSuite.txt") + SuiteDocument.all(in: "JSON_checker.txt")

  @Test("The suites are all there")
  func complete() {
    let counts = Dictionary(grouping: Self.documents) { $0.name.prefix { $0 != "_" && !$0.isNumber } }
      .mapValues(\.count)
    #expect(counts == ["y": 95, "n": 188, "i": 35, "pass": 3, "fail": 33])
  }

  @Test("A tree is made of what is JSON, and of nothing else", arguments: documents)
  func tree(_ document: SuiteDocument) {
    #expect(((try? JSONValue(parsing: document.bytes)) != nil) == document.isToBeRead)
  }

  @Test("The reader takes what is JSON, value by value, and nothing else", arguments: documents)
  func values(_ document: SuiteDocument) {
    #expect(ValueReading.takes(document.bytes) == document.isToBeRead)
  }

  @Test("What nobody asks for must be JSON too", arguments: documents.filter { !$0.name.hasPrefix("i_") })
  func skipped(_ document: SuiteDocument) {
    let isPassedOver =
      (try? JSONReader.read(document.bytes) { (reader) throws(JSONSyntaxError) in try reader.skip() }) != nil
    #expect(isPassedOver == document.isToBeRead)
  }

  @Test("What was read comes out of writing and reading as it was", arguments: documents.filter(\.isToBeRead))
  func again(_ document: SuiteDocument) throws {
    let value = try JSONValue(parsing: document.bytes)
    #expect(try JSONValue(parsing: value.text).text == value.text)
  }

  @Test("nativejson-benchmark's round trips are held", arguments: SuiteDocument.all(in: "roundtrip.txt"))
  func roundTrip(_ document: SuiteDocument) throws {
    let text = String(decoding: document.bytes, as: UTF8.self)
    // A whole number is written without a fraction, and an exponent with its sign.
    let found = try JSONValue(parsing: document.bytes).text.replacing("e+", with: "e")
    #expect(found == (text == "[0.0]" ? "[0]" : text))
  }

  @Test("The examples of RFC 8259, section 13, are read as what they say")
  func examples() throws {
    let image = try JSONValue(
      parsing: #"""
        {
          "Image": {
              "Width":  800,
              "Height": 600,
              "Title":  "View from 15th Floor",
              "Thumbnail": {
                  "Url":    "http://www.example.com/image/481989943",
                  "Height": 125,
                  "Width":  100
              },
              "Animated" : false,
              "IDs": [116, 943, 234, 38793]
            }
        }
        """#)
    #expect(image["Image"]?["Thumbnail"]?["Url"]?.string == "http://www.example.com/image/481989943")
    #expect(image["Image"]?["IDs"]?.array?.map(\.integer) == [116, 943, 234, 38793])
    #expect(image["Image"]?["Animated"]?.bool == false)
    let places = try JSONValue(
      parsing: #"[{"precision": "zip", "Latitude": 37.7668, "Longitude": -122.3959}, {"Longitude": -122.026020}]"#)
    #expect(places[0]?["Longitude"]?.double == -122.3959)
    #expect(places[1]?["Longitude"]?.double == -122.02602)
    for (text, value) in [(#""Hello world!""#, .string("Hello world!")), ("42", .integer(42)), ("true", .bool(true))]
      as [(String, JSONValue)]
    {
      #expect(try JSONValue(parsing: text) == value)
    }
  }

  @Test("Of members with the same name the last one counts; names in other code points are other names")
  func sameNames() throws {
    #expect(try JSONValue(parsing: #"{"a":1,"b":2,"\u0061":3}"#).text == #"{"a":3,"b":2}"#)
    #expect(try JSONValue(parsing: "{\"\u{e9}\":1,\"e\u{301}\":2}").members?.count == 2)
    let many = (0..<40).map { "\"n\($0 % 20)\":\($0)" }.joined(separator: ",")
    let members = try #require(try JSONValue(parsing: "{\(many)}").members)
    #expect(members.map(\.name) == (0..<20).map { "n\($0)" })
    #expect(members.map(\.value) == (20..<40).map { .integer($0) })
  }
}
