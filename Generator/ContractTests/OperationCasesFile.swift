/// The file of an operation's contract tests: its example, its scenarios and its cases, as data.
struct OperationCasesFile {
  let contract: Contract
  let operation: Operation

  /// A group of cases with the name of its constant.
  struct Group {
    let name: String
    let cases: [ContractTestCase]
  }

  /// More cases than this in one array make the compiler slow.
  private static let groupSize = 40

  static func namespace(_ contract: Contract) -> String {
    "Contract" + contract.version.replacing("v", with: "V").replacing(".", with: "_")
  }

  func groups() -> [Group] {
    let name = SwiftName.plain(operation.id)
    var kinds: [(name: String, cases: [ContractTestCase])] = []
    if let body = operation.body {
      kinds.append(("Body", BodyCases(contract: contract, body: body).all()))
      kinds.append(("MalformedBody", MalformedBodyCases(body: body).all()))
    } else {
      kinds.append(("UnwantedBody", UnwantedBodyCases.all()))
    }
    kinds.append(("Parameters", ParameterCases(contract: contract, operation: operation).all()))
    kinds.append(("Access", AccessCases(contract: contract, operation: operation).all()))
    kinds.append(("Negotiation", NegotiationCases(contract: contract, operation: operation).all()))
    return kinds.flatMap { kind in
      stride(from: 0, to: kind.cases.count, by: Self.groupSize).map { first in
        let part = Array(kind.cases[first..<min(first + Self.groupSize, kind.cases.count)])
        let number = kind.cases.count > Self.groupSize ? String(first / Self.groupSize + 1) : ""
        return Group(name: name + kind.name + number, cases: part)
      }
    }
  }

  func text() -> String {
    var source = SwiftSource(from: contract, importing: [])
    let groups = groups()
    let names = GivenNames(contract)
    source.line()
    source.block("extension \(Self.namespace(contract))") { source in
      source.documentation("\(operation.summary): `\(operation.method) \(operation.path)`.")
      source.line("static let \(SwiftName.plain(operation.id)) = OperationCases(")
      source.indented { source in
        source.line("version: \(SwiftName.literal(contract.version)),")
        source.line("id: \(SwiftName.literal(operation.id)),")
        source.line("method: \(SwiftName.literal(operation.method)),")
        source.line("path: \(SwiftName.literal(names.filled(operation))),")
        source.line("given: \(operation.given.map(SwiftName.literal) ?? "nil"),")
        source.line("mediaType: \(content.map { SwiftName.literal($0.mediaType) } ?? "nil"),")
        source.line("example: \(example(names)),")
        source.line("scenarios: [")
        source.indented { source in
          for scenario in Scenarios(contract: contract, operation: operation).all() {
            source.line("\(scenario.swift),")
          }
        }
        source.line("],")
        source.line("groups: [")
        source.indented { source in for group in groups { source.line("\(group.name),") } }
        source.line("])")
      }
      for group in groups {
        source.line()
        source.line("private static let \(group.name): [ContractCase] = [")
        source.indented { source in for each in group.cases { source.line("\(names.filled(each.swift)),") } }
        source.line("]")
      }
    }
    return source.text
  }

  private var content: Content? { operation.body?.contents.first }

  private func example(_ names: GivenNames) -> String {
    guard let value = content?.examples.first?.value else { return "nil" }
    return SwiftName.literal(names.filled(value.text))
  }
}
