import JSON

/// The tests of the examples of parameters: the client sends them, and the request says the same.
struct ParameterExamples {
  private let contract: Contract
  private let samples: ClientSamples
  private let names: ClientNames

  init(_ contract: Contract, _ samples: ClientSamples, _ names: ClientNames) {
    self.contract = contract
    self.samples = samples
    self.names = names
  }

  /// A parameter with the examples that are tested with it, each as it is given and as it is sent.
  private struct Given {
    let code: ClientParameter
    let examples: [(value: JSONValue, sent: JSONValue)]
    /// What is given where it has no such example; nil where nothing is.
    let usual: JSONValue?
    /// Tests of the examples that its style does not carry.
    let omissions: [ExampleTests.Test]

    var isRequired: Bool { code.parameter.isRequired }
  }

  func tests() -> [ExampleTests.Test] {
    var tested = TestedExamples()
    return contract.operations.indices.flatMap { index -> [ExampleTests.Test] in
      let (operation, type) = (contract.operations[index], names.types[index])
      var those = tested
      let given = ClientParameter.all(of: operation, in: contract, names).map { self.given($0, of: operation, &those) }
      let omissions = given.flatMap(\.omissions)
      let hasExamples = given.contains { !$0.examples.isEmpty }
      guard let arguments = hasExamples ? arguments(operation, type, given) : [] else { return [] }
      tested = those
      guard hasExamples else { return omissions }
      let test = ExampleTests.Test(name: "\(operation.id) parameters", isDeprecated: operation.deprecation != nil) {
        emit(given, type, arguments, into: &$0)
      }
      return [test] + omissions
    }
  }

  private func given(_ code: ClientParameter, of operation: Operation, _ tested: inout TestedExamples) -> Given {
    let parameter = code.parameter
    let all = contract.examples(of: parameter).filter { samples.fits($0.value, parameter.schema) }
    var examples: [(value: JSONValue, sent: JSONValue)] = []
    var omissions: [ExampleTests.Test] = []
    for (index, example) in all.enumerated() where tested.insert(example, of: parameter.schema) {
      let value = samples.kept(example.value, parameter.schema)
      do throws(CarriedValue.Loss) {
        // A property that has no value is not sent, whatever its media type.
        let sent = code.isWhole && !value.isNull ? value : try CarriedValue(parameter).value(value)
        if examples.contains(where: { $0.value.canonical == value.canonical }) { continue }
        examples.append((value, sent))
      } catch {
        let name = "\(operation.id) \(parameter.location.rawValue) \(parameter.name) \(index + 1)"
        omissions.append(ExampleTests.Test(name: name, skippedFor: error.reason))
      }
    }
    let usual = samples.value(parameter.schema, going: .sent, examples: all.map(\.value))
    return Given(code: code, examples: examples, usual: parameter.isRequired ? usual : nil, omissions: omissions)
  }

  /// What the operation is made of: what must be given, and the first of the examples. Nil where something must be given
  /// and nothing is at hand.
  private func arguments(_ operation: Operation, _ type: String, _ given: [Given]) -> [String]? {
    var required: [String] = []
    for each in given where each.isRequired {
      guard let value = each.examples.first?.value ?? each.usual else { return nil }
      required.append(argument(value, each, type))
    }
    if let body = ClientBody(contract, operation, .general), body.isRequired {
      guard let sample = body.sample(in: type, samples) else { return nil }
      required.append("body: \(sample)")
    }
    return required
      + given.compactMap { each in
        each.isRequired ? nil : each.examples.first.map { argument($0.value, each, type) }
      }
  }

  private func argument(_ value: JSONValue, _ given: Given, _ type: String) -> String {
    "\(SwiftName.label(given.code.name)): \(samples.expression(value, given.code.swift(in: type)))"
  }

  private func emit(_ given: [Given], _ type: String, _ arguments: [String], into source: inout SwiftSource) {
    let hasMore = given.contains { $0.examples.count > 1 }
    let beginning = "\(hasMore ? "var" : "let") sent = RequestBuilder.Sent("
    let line = "\(beginning)\(type)(\(arguments.joined(separator: ", "))))"
    if source.fits(line) {
      source.line(line)
    } else {
      source.line(beginning)
      source.indented { source in
        source.line("\(type)(")
        source.indented { source in
          for (index, argument) in arguments.enumerated() {
            source.line(argument + (index + 1 < arguments.count ? "," : "))"))
          }
        }
      }
    }
    for each in given {
      for (index, example) in each.examples.enumerated() {
        if index > 0 {
          let value = samples.expression(example.value, each.code.swift(in: type))
          source.line("sent.operation.\(each.code.name) = \(value)")
        }
        source.line("try sent.\(each.code.expectation(of: example.sent.text))")
      }
    }
  }
}
