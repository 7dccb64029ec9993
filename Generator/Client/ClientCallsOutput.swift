import JSON

/// The proof of the contract from the client's side: for each operation, the example as the client sends it.
public struct ClientCallsOutput: Sendable {
  private let contract: Contract

  public init(_ contract: Contract) { self.contract = contract }

  public func files() -> [GeneratedFile] {
    var source = SwiftSource(from: contract, importing: ["Codec", "GWMClient", "JSON", "Values"])
    source.line()
    source.documentation("The operations of \(contract.version) as its client sends them.")
    source.block("enum ClientCalls") { source in
      source.line("/// Every operation, in the order of the contract.")
      source.line("static let all: [ClientCall] = [")
      source.indented { source in
        for operation in contract.operations { source.line("\(SwiftName.plain(operation.id)),") }
      }
      source.line("]")
      let names = GivenNames(contract)
      for operation in contract.operations {
        source.line()
        ClientCallCode(contract: contract, operation: operation, names: names).emit(into: &source)
      }
    }
    return [GeneratedFile(path: "Tests/Contract/Client/Generated/ClientCalls.swift", text: source.text)]
  }
}

/// The example of an operation as a call of the client.
private struct ClientCallCode {
  let contract: Contract
  let operation: Operation

  let names: GivenNames

  private var name: String { SwiftName.type(operation.id) }

  func emit(into source: inout SwiftSource) {
    let given = operation.given.map(SwiftName.literal) ?? "nil"
    source.line(
      "private static let \(SwiftName.plain(operation.id)) = ClientCall(\(SwiftName.literal(operation.id)), given: \(given)) {"
    )
    source.indented { source in
      source.line("(caller: ClientCaller) async throws -> [ClientOutcome] in")
      source.line("let example: \(name) = \(name)(\(arguments.joined(separator: ", ")))")
      var outcomes = ["try await caller.outcome(\"the example\", example) { \(body) }"]
      if operation.method == "GET", !optional.isEmpty {
        source.line("var whole: \(name) = example")
        for (parameter, value) in optional { source.line("whole.\(SwiftName.member(parameter.name)) = \(value)") }
        outcomes.append("try await caller.outcome(\"with all parameters\", whole) { \(body) }")
      }
      source.line("return [")
      source.indented { source in for outcome in outcomes { source.line("\(outcome),") } }
      source.line("]")
    }
    source.line("}")
  }

  /// What must be given, from the examples.
  private var arguments: [String] {
    var arguments = operation.parameters.filter(\.isRequired).map { parameter in
      "\(SwiftName.member(parameter.name)): \(value(parameter) ?? "")"
    }
    if let content = operation.body?.contents.first, let schema = content.schema,
      let example = content.examples.first?.value
    {
      let type = SwiftType(contract: contract, schema: schema, valueName: "body").name
      arguments.append("body: try caller.body(\(type).self, \(SwiftName.literal(names.filled(example.text))))")
    }
    return arguments
  }

  /// The parameters that may be given and have an example.
  private var optional: [(parameter: Parameter, value: String)] {
    operation.parameters.filter { !$0.isRequired }.compactMap { parameter in value(parameter).map { (parameter, $0) } }
  }

  /// The example of a parameter as an expression.
  private func value(_ parameter: Parameter) -> String? {
    guard let example = parameter.example else { return nil }
    let literal = SwiftName.literal(names.filled(example.string ?? example.text))
    let type = SwiftType(contract: contract, schema: parameter.schema, valueName: parameter.name).name
    switch contract.resolved(parameter.schema).kind {
    case .string: return "try caller.\(SwiftName.plain(type))(\(literal))"
    case .enumeration:
      if case .enumeration = parameter.schema.kind { return "\(name).\(type)(rawValue: \(literal))" }
      return "\(type)(rawValue: \(literal))"
    default: return example.text
    }
  }

  /// The bytes of the typed answer's body, for them to be held against those that came.
  private var body: String {
    let cases = operation.successes.map { AnswerCase(contract: contract, response: $0) }
    guard let carrier = cases.first(where: { $0.bodyType != nil }) else { return "_ in nil" }
    let optional = cases.allSatisfy { $0.bodyType != nil } ? "" : "?"
    return carrier.content?.mediaType == "application/json" ? "$0.body\(optional).json" : "Array($0.body.utf8)"
  }
}
