/// What the tests of the examples of a compiled document stand on: a file beside theirs, for each kind.
enum ExampleDriver {
  case bodies, parameters, headers

  var fileName: String {
    switch self {
    case .bodies: "RoundTrip"
    case .parameters: "Sent"
    case .headers: "Answered"
    }
  }

  /// The type that has what the tests do, without its number.
  var steps: String {
    switch self {
    case .bodies: "RoundTrips"
    case .parameters: "SentParameters"
    case .headers: "AnsweredHeaders"
    }
  }

  /// What its own file imports.
  var modules: [String] {
    switch self {
    case .bodies: ["Codec", "JSON", "Testing", "Values"]
    case .parameters: ["APIClient", "JSON", "Testing", "Values"]
    case .headers: ["APIClient", "HTTPClient", "JSON", "Testing", "Values"]
    }
  }

  /// What is named in what the tests do, each by itself: a schema may be called as something else in these modules.
  var types: [String] {
    let values = ["protocol Codec.JSONReadable", "struct JSON.JSONSyntaxError", "enum JSON.JSONValue"]
    let times = ["struct Values.Timestamp", "struct Values.UUID"]
    return switch self {
    case .bodies: values + times
    case .parameters:
      ["Media", "MultipartBody", "Part", "RequestBuilder"].map { "struct APIClient.\($0)" } + values + times
    case .headers: ["enum APIClient.APIError", "struct HTTPClient.HTTPResponse"] + values + times
    }
  }

  var text: String {
    switch self {
    case .bodies: ExampleDriver.roundTrip
    case .parameters: ExampleDriver.sent
    case .headers: ExampleDriver.answered
    }
  }

  private static let roundTrip = #"""
    /// Reads `given`, writes it again, and compares with `meant`: the example with defaults for the members that are
    /// absent.
    func roundTrip<Value: Equatable>(
      _ given: String, _ meant: String, read: (inout JSONReader) throws(JSONSyntaxError) -> Value?,
      write: (inout JSONWriter, Value) -> Void
    ) throws {
      let first = try value(given, read)
      var writer = JSONWriter()
      write(&writer, first)
      let written = writer.text()
      let found = try JSONValue(parsing: written)
      let second = try value(written, read)
      // Times are read to the microsecond, and written to the millisecond.
      let isKept = second == first || same(JSONValue(writing: { write(&$0, second) }), found)
      #expect(isKept, "is read again as another value: \(written)")
      #expect(same(found, try JSONValue(parsing: meant)), "was written as \(written)")
    }

    /// The value that JSON says.
    func value<Value: JSONReadable>(_ text: String) throws -> Value {
      try value(text) { (reader) throws(JSONSyntaxError) in try Value.read(&reader) }
    }

    /// What `read` makes of JSON.
    func value<Value>(
      _ text: String, _ read: (inout JSONReader) throws(JSONSyntaxError) -> Value?
    ) throws -> Value {
      let (value, faults) = try JSONReader.read(Array(text.utf8)) { (reader) throws(JSONSyntaxError) in
        (try read(&reader), reader.faults)
      }
      #expect(faults == [])
      return try #require(value)
    }

    /// Whether both mean the same: members in any order, numbers by value, times and UUIDs however they are spelled.
    func same(_ one: JSONValue, _ other: JSONValue) -> Bool {
      switch (one, other) {
      case (.object(let left), .object(let right)):
        left.count == right.count
          && left.allSatisfy { member in
            right.first { $0.name == member.name }.map { same(member.value, $0.value) } ?? false
          }
      case (.array(let left), .array(let right)):
        left.count == right.count && zip(left, right).allSatisfy(same)
      case (.string(let left), .string(let right)):
        left == right || isSameTime(left, right) || UUID(left) != nil && UUID(left) == UUID(right)
      case (.integer, .number), (.number, .integer), (.number, .number): one.double == other.double
      default: one == other
      }
    }

    /// Whether both are one moment, to the millisecond.
    func isSameTime(_ one: String, _ other: String) -> Bool {
      guard let one = Timestamp(one), let other = Timestamp(other) else { return false }
      return abs(one.microseconds - other.microseconds) < 1000
    }
    """#

  private static let answered = #"""
    extension HTTPResponse {
      init(_ status: Int, _ mediaType: String?, _ body: String) {
        self.init(status: status, body: Array(body.utf8))
        if let mediaType { headers.append("Content-Type", mediaType) }
      }

      mutating func header(_ name: String, _ text: String) { headers.append(name, text) }

      /// Adds a header that is spelled as a client spells one.
      mutating func header(_ name: String, json: String, explode: Bool = false) throws {
        var request = RequestBuilder(Endpoint(id: "", method: "GET", path: "", accepts: []))
        request.header(name, try JSONValue(parsing: json), explode: explode)
        if let text = request.headers[name] { header(name, text) }
      }
    }

    /// Compares the value of a header with what is meant.
    func expect<Value>(
      _ name: String, _ value: Value?, _ meant: String, write: (inout JSONWriter, Value) -> Void
    ) throws {
      let value = try #require(value, "\(name) was not read")
      let found = JSONValue(writing: { writer in write(&writer, value) })
      #expect(same(found, try JSONValue(parsing: meant)), "\(name) was read as \(found.text)")
    }
    """#
}
