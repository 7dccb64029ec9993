/// The file of an operation's contract tests: its example, its scenarios and its cases, as data.
struct OperationCasesFile {
  let contract: Contract
  let operation: Operation
  let names: GivenNames

  /// Cases with the name of their constant.
  private struct Constant {
    let name: String
    let group: OperationCases.Group
  }

  /// More cases than this in one array make the compiler slow.
  private static let constantSize = 40

  static func namespace(_ contract: Contract) -> String {
    "Contract" + contract.version.replacing("v", with: "V").replacing(".", with: "_")
  }

  func text() -> String {
    var source = SwiftSource(from: contract, importing: ["Generator"])
    let cases = OperationCases(operation, of: contract, naming: names)
    let constants = constants(cases)
    source.line()
    source.block("extension \(Self.namespace(contract))") { source in
      source.documentation("\(operation.summary): `\(operation.subject)`.")
      source.line("static let \(SwiftName.plain(cases.id)) = OperationCases(")
      source.indented { source in
        source.line("version: \(SwiftName.literal(cases.version)),")
        source.line("id: \(SwiftName.literal(cases.id)),")
        source.line("method: \(SwiftName.literal(cases.method)),")
        source.line("path: \(SwiftName.literal(cases.path)),")
        source.line("given: \(cases.given.map(SwiftName.literal) ?? "nil"),")
        source.line("mediaType: \(cases.mediaType.map(SwiftName.literal) ?? "nil"),")
        source.line("example: \(cases.example.map(SwiftName.literal) ?? "nil"),")
        source.line("scenarios: [")
        source.indented { source in for scenario in cases.scenarios { source.line("\(scenario.swift),") } }
        source.line("],")
        source.line("groups: [")
        source.indented { source in
          for each in constants { source.line(".init(\(SwiftName.literal(each.group.kind)), \(each.name)),") }
        }
        source.line("])")
      }
      for each in constants {
        source.line()
        source.line("private static let \(each.name): [ContractCase] = [")
        source.indented { source in for each in each.group.cases { source.line("\(each.swift),") } }
        source.line("]")
      }
    }
    return source.text
  }

  private func constants(_ cases: OperationCases) -> [Constant] {
    let name = SwiftName.plain(cases.id)
    return cases.groups.flatMap { group in
      stride(from: 0, to: group.cases.count, by: Self.constantSize).map { first in
        let part = Array(group.cases[first..<min(first + Self.constantSize, group.cases.count)])
        let number = group.cases.count > Self.constantSize ? String(first / Self.constantSize + 1) : ""
        return Constant(name: name + group.kind + number, group: OperationCases.Group(group.kind, part))
      }
    }
  }
}
