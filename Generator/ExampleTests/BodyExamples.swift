import JSON

/// The tests of the examples of schemas and bodies: each is read and written again.
struct BodyExamples {
  private let contract: Contract
  private let samples: ClientSamples

  init(_ contract: Contract, _ samples: ClientSamples) {
    self.contract = contract
    self.samples = samples
  }

  /// An example with the schema that it is one of.
  private struct Sample {
    let name: String
    let schema: Schema
    let value: JSONValue
  }

  func tests() -> [ExampleTests.Test] {
    all().filter { samples.fits($0.value, $0.schema) }.map { sample in
      ExampleTests.Test(name: sample.name) { emit(sample, into: &$0) }
    }
  }

  private func all() -> [Sample] {
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

  private func emit(_ sample: Sample, into source: inout SwiftSource) {
    let type = SwiftType(contract: contract, schema: sample.schema, valueName: "value")
    source.line("let given = \(SwiftName.literal(sample.value.text))")
    source.line("let meant = \(SwiftName.literal(samples.kept(sample.value, sample.schema).text))")
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
