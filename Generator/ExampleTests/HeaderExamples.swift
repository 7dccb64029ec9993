import JSON

/// The tests of the examples of headers: the client reads them from an answer.
struct HeaderExamples {
  private let contract: Contract
  private let samples: ClientSamples
  private let names: ClientNames

  init(_ contract: Contract, _ samples: ClientSamples, _ names: ClientNames) {
    self.contract = contract
    self.samples = samples
    self.names = names
  }

  /// A header with the examples that are tested with it, as the answer says them.
  private struct Given {
    let code: ClientHeader
    let examples: [JSONValue]
    /// What the answer says where another header has more examples; nil where it says nothing.
    let usual: JSONValue?
    /// Whether the answer must say it: not where it has said it already, under a name that differs in case alone.
    let isRequired: Bool
    /// Tests of the examples that its style does not carry.
    let omissions: [ExampleTests.Test]

    func value(_ round: Int) -> JSONValue? { round < examples.count ? examples[round] : usual }
  }

  func tests() -> [ExampleTests.Test] {
    var tested = TestedExamples()
    var tests: [ExampleTests.Test] = []
    for (index, operation) in contract.operations.enumerated() {
      let answers = ClientAnswers(contract: contract, operation: operation, kind: .general)
      for response in operation.responses where response.headers.contains(where: { !contract.examples(of: $0).isEmpty })
      {
        let cases = answers.cases.filter { $0.response.status == response.status }
        guard let (answer, body) = cases.lazy.compactMap({ answer in sample(answer).map { (answer, $0) } }).first else {
          continue
        }
        var said: Set<String> = []
        let given = answer.headers.map { code in
          said.insert(code.header.name.lowercased()).inserted
            ? self.given(code, "\(operation.id) \(response.status)", &tested)
            : Given(code: code, examples: [], usual: nil, isRequired: false, omissions: [])
        }
        for round in 0..<(given.map(\.examples.count).max() ?? 0) {
          guard given.allSatisfy({ !$0.isRequired || $0.value(round) != nil }) else { continue }
          let name = "\(operation.id) \(response.status) headers" + (round > 0 ? " \(round + 1)" : "")
          tests.append(
            ExampleTests.Test(name: name, isDeprecated: operation.deprecation != nil) {
              emit(answer, of: operation, names.types[index], body, given, round, into: &$0)
            })
        }
        tests += given.flatMap(\.omissions)
      }
    }
    return tests
  }

  /// The text of a body for the answer; nil where none is at hand.
  private func sample(_ answer: ClientAnswer) -> String? {
    guard let content = answer.content, content.isJSON else { return "" }
    guard let schema = content.schema else { return "null" }
    return samples.least(schema, examples: content.examples.map(\.value))?.text
  }

  private func given(_ code: ClientHeader, _ answer: String, _ tested: inout TestedExamples) -> Given {
    let header = code.header
    let all = contract.examples(of: header).filter { samples.fits($0.value, header.schema) }
    var examples: [JSONValue] = []
    var omissions: [ExampleTests.Test] = []
    for (index, example) in all.enumerated() where tested.insert(example, of: header.schema) {
      let kept = samples.kept(example.value, header.schema)
      do throws(CarriedValue.Loss) {
        let value = header.mediaType == nil ? try CarriedValue(header).value(kept) : kept
        if examples.contains(where: { $0.canonical == value.canonical }) { continue }
        examples.append(value)
      } catch {
        omissions.append(
          ExampleTests.Test(name: "\(answer) header \(header.name) \(index + 1)", skippedFor: error.reason))
      }
    }
    let usual = samples.value(header.schema, going: .read, examples: all.map(\.value))
    return Given(
      code: code, examples: examples, usual: header.isRequired ? usual : nil, isRequired: header.isRequired,
      omissions: omissions)
  }

  private func emit(
    _ answer: ClientAnswer, of operation: Operation, _ type: String, _ body: String, _ given: [Given], _ round: Int,
    into source: inout SwiftSource
  ) {
    let mediaType = answer.content.map { SwiftName.literal($0.mediaType.replacing("*", with: "any")) } ?? "nil"
    let status = operation.status(for: answer.response)
    source.line("var answer = HTTPResponse(\(status), \(mediaType), \(SwiftName.literal(body)))")
    for each in given {
      if let value = each.value(round) { source.line(each.code.statement(adding: value)) }
    }
    let read = given.map { round < $0.examples.count }
    let pattern = answer.pattern(read.enumerated().map { $0.element ? "let value\($0.offset + 1)" : "_" })
    source.line("guard case .\(pattern) = try \(type).answer(answer) else { throw APIError.undocumented(answer) }")
    for (index, each) in given.enumerated() where read[index] {
      let meant = SwiftName.literal(each.code.meant(each.examples[round]).text)
      let name = SwiftName.literal(each.code.header.name)
      source.line("try expect(\(name), value\(index + 1), \(meant)) { writer, value in \(each.code.writing("value")) }")
    }
  }
}

extension Operation {
  /// A status that is answered as `response` is documented.
  fileprivate func status(for response: Response) -> Int {
    if let code = response.code { return code }
    let exact = responses.compactMap(\.code)
    let ranges = responses.map(\.status).filter { $0.hasSuffix("XX") }
    let free = (Array(500..<600) + Array(200..<500)).filter { !exact.contains($0) }
    let isRange = ranges.contains(response.status)
    return free.first { isRange ? response.status == "\($0 / 100)XX" : !ranges.contains("\($0 / 100)XX") } ?? 599
  }
}
