import JSON
import Testing

@Suite("JSON numbers")
struct NumberTests {
  @Test("A number is the double nearest to it")
  func nearest() throws {
    let lines = SuiteDocument.lines(of: "doubles.txt")
    #expect(lines.count > 500)
    for line in lines {
      let bits = try #require(UInt64(line[0], radix: 16))
      #expect(try number(line[1])?.bitPattern == bits, "\(line[1])")
    }
  }

  @Test("A double comes out of writing and reading as it was, whatever its bits")
  func roundTrips() throws {
    var random = Sequence64(state: 8259)
    for _ in 0..<20_000 {
      let value = Double(bitPattern: random.next())
      guard value.isFinite else { continue }
      var writer = JSONWriter()
      writer.number(value)
      #expect(try number(writer.text())?.bitPattern == value.bitPattern, "\(value)")
    }
  }

  @Test(
    "What is beyond a double is a fault",
    arguments: ["1e309", "-1e309", "1e400", "1.7976931348623159e308", "2" + String(repeating: "0", count: 308)])
  func beyond(_ text: String) throws {
    #expect(try faults(text) { (reader) throws(JSONSyntaxError) in _ = try reader.number() } == ["format"])
    #expect(throws: JSONSyntaxError.self) { try JSONValue(parsing: text) }
  }

  @Test(
    "Integers are exact up to the limits of 64 bits, however they are written",
    arguments: [
      ("9223372036854775807", .max), ("-9223372036854775808", .min), ("999999999999999999", 999_999_999_999_999_999),
      ("-999999999999999999", -999_999_999_999_999_999), ("1000000000000000000", 1_000_000_000_000_000_000),
      ("-0", 0), ("0.0", 0), ("1e2", 100), ("-2.50e1", -25), ("9007199254740993", 9_007_199_254_740_993),
    ] as [(String, Int64)])
  func integers(_ text: String, _ value: Int64) throws {
    let found = try JSONReader.read(Array(text.utf8)) { (reader) throws(JSONSyntaxError) in try reader.integer() }
    #expect(found == value)
  }

  @Test(
    "What is no integer of 64 bits is a fault",
    arguments: [
      ("9223372036854775808", "format"), ("-9223372036854775809", "format"), ("1e19", "format"), ("1e400", "format"),
      ("0.5", "type"), ("\"1\"", "type"),
    ])
  func noIntegers(_ text: String, _ rule: String) throws {
    let found = try faults(text) { (reader) throws(JSONSyntaxError) in _ = try reader.integer() }
    #expect(found == [rule])
  }

  @Test("Negative zero stays negative")
  func negativeZero() throws {
    var writer = JSONWriter()
    writer.number(-0.0)
    #expect(writer.text() == "-0.0")
    #expect(try number("-0")?.sign == .minus)
  }

  private func number(_ text: String) throws -> Double? {
    try JSONReader.read(Array(text.utf8)) { (reader) throws(JSONSyntaxError) in try reader.number() }
  }

  private func faults(_ text: String, _ read: (inout JSONReader) throws(JSONSyntaxError) -> Void) throws -> [String] {
    try JSONReader.read(Array(text.utf8)) { (reader) throws(JSONSyntaxError) in
      try read(&reader)
      return reader.faults.map(\.rule)
    }
  }
}
