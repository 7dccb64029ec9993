import JSON

/// A test of a compiled document: each of its examples that fits its schema is read and written again.
struct ExampleTests {
  private let contract: Contract
  private let module: String
  private let validator: SchemaValidator
  private let projection: Projection

  init(_ contract: Contract, module: String) {
    self.contract = contract
    self.module = module
    // A client demands what answers must have.
    validator = SchemaValidator(ofAnswers: contract)
    projection = Projection(contract, on: .generalClient)
  }

  /// An example with the schema that it is one of.
  private struct Sample {
    let name: String
    let schema: Schema
    let value: JSONValue
  }

  /// How many examples stand in a file: type checking is quick where functions are short.
  private static let perFile = 20

  func files(in folder: String) -> [GeneratedFile] {
    let samples = samples().filter { validator.faults(in: $0.value, against: $0.schema).isEmpty }
    var files = [GeneratedFile(path: "\(folder)/RoundTrip.swift", text: driver)]
    for (number, start) in stride(from: 0, to: samples.count, by: ExampleTests.perFile).enumerated() {
      let some = samples[start..<min(start + ExampleTests.perFile, samples.count)]
      files.append(
        GeneratedFile(path: "\(folder)/Examples\(number + 1).swift", text: text(Array(some), number: number + 1)))
    }
    return files
  }

  private func samples() -> [Sample] {
    var found: [Sample] = []
    for schema in contract.schemas {
      for (index, example) in schema.examples.enumerated() {
        found.append(Sample(name: "\(schema.name ?? "") \(index + 1)", schema: schema.byName, value: example.value))
      }
    }
    for operation in contract.operations {
      let contents =
        (operation.body?.contents ?? []).map { ("body", $0) }
        + operation.responses.flatMap { response in response.contents.map { (response.status, $0) } }
      for (part, content) in contents where content.isJSON {
        guard let schema = content.schema else { continue }
        for example in content.examples {
          found.append(Sample(name: "\(operation.id) \(part) \(example.name)", schema: schema, value: example.value))
        }
      }
    }
    return found
  }

  // MARK: Swift

  private func text(_ samples: [Sample], number: Int) -> String {
    var source = SwiftSource(from: contract, importing: ["Codec", "JSON", "Testing", "Values"])
    source.line()
    source.line("@testable import \(module)")
    source.line()
    source.block("@Suite struct Examples\(number)") { source in
      for (index, sample) in samples.enumerated() {
        if index > 0 { source.line() }
        emit(sample, index + 1, into: &source)
      }
    }
    return source.text
  }

  private func emit(_ sample: Sample, _ number: Int, into source: inout SwiftSource) {
    let type = SwiftType(contract: contract, schema: sample.schema, valueName: "value")
    source.line("@Test(\(SwiftName.literal(sample.name)))")
    source.block("func example\(number)() throws") { source in
      source.line("let given = \(SwiftName.literal(sample.value.text))")
      source.line("let meant = \(SwiftName.literal(projection.value(sample.value, sample.schema).text))")
      source.line("try roundTrip(")
      source.indented { source in
        source.line("given, meant,")
        source.line("read: { (reader) throws(JSONSyntaxError) -> \(type.elementName)? in")
        source.indented { $0.line(type.elementReading) }
        source.line("},")
        source.line("write: { writer, value in")
        source.indented { $0.line(type.elementWriting("value")) }
        source.line("})")
      }
    }
  }

  private var driver: String {
    var source = SwiftSource(from: contract, importing: ["Codec", "JSON", "Testing", "Values"])
    source.line()
    source.line(ExampleTests.roundTrip)
    return source.text
  }

  private static let roundTrip = """
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
      #expect(try value(written, read) == first, "is read again as another value: \\(written)")
      let found = try JSONValue(parsing: written)
      #expect(same(found, try JSONValue(parsing: meant)), "was written as \\(written)")
    }

    private func value<Value>(
      _ text: String, _ read: (inout JSONReader) throws(JSONSyntaxError) -> Value?
    ) throws -> Value {
      let (value, faults) = try JSONReader.read(Array(text.utf8)) { (reader) throws(JSONSyntaxError) in
        (try read(&reader), reader.faults)
      }
      #expect(faults == [])
      return try #require(value)
    }

    /// Whether both mean the same: members in any order, numbers by value, times and UUIDs however they are spelled.
    private func same(_ one: JSONValue, _ other: JSONValue) -> Bool {
      switch (one, other) {
      case (.object(let left), .object(let right)):
        left.count == right.count
          && left.allSatisfy { member in
            right.first { $0.name == member.name }.map { same(member.value, $0.value) } ?? false
          }
      case (.array(let left), .array(let right)):
        left.count == right.count && zip(left, right).allSatisfy(same)
      case (.string(let left), .string(let right)):
        left == right || Timestamp(left) != nil && Timestamp(left) == Timestamp(right)
          || UUID(left) != nil && UUID(left) == UUID(right)
      case (.integer, .number), (.number, .integer), (.number, .number): one.double == other.double
      default: one == other
      }
    }
    """
}
