import YAML

/// What becomes of each constraint that a contract declares: enforced by the code, shown in the reference, tried by the
/// tests. Each emitter says so itself, where it writes.
public struct Coverage: Sendable {
  private let contract: Contract
  private let declared: Set<DeclaredConstraint>
  /// The three emitters, and the constraints that each of them has written.
  private let emitters: [(done: String, constraints: Set<DeclaredConstraint>)]

  public init(_ contract: Contract) {
    self.contract = contract
    declared = contract.declaredConstraints()
    emitters = [
      ("enforced", Ledger.recording { _ = SwiftOutput(contract).files() }),
      ("shown", Ledger.recording { _ = Reference(contract).files() }),
      ("tried", Ledger.recording { _ = ContractTestOutput(contract).files() }),
    ]
  }

  /// A line for each keyword: how often it is declared, and how often each emitter deals with it.
  public var table: String {
    let header = ["KEYWORD", "DECLARED"] + emitters.map { $0.done.uppercased() }
    let rows = DeclaredConstraint.Keyword.allCases.map { keyword in
      let all = declared.filter { $0.keyword == keyword }
      return [keyword.rawValue, "\(all.count)"] + emitters.map { "\($0.constraints.intersection(all).count)" }
    }
    let total = ["all", "\(declared.count)"] + emitters.map { "\($0.constraints.intersection(declared).count)" }
    let lines = [header] + rows + [total]
    let widths = header.indices.map { column in lines.map { $0[column].count }.max() ?? 0 }
    return lines.map { line in
      let cells = zip(line, widths).enumerated().map { column, cell in
        let space = String(repeating: " ", count: cell.1 - cell.0.count)
        return column == 0 ? cell.0 + space : space + cell.0
      }
      return cells.joined(separator: "  ")
    }.joined(separator: "\n")
  }

  /// Each constraint that an emitter leaves out.
  public var gaps: [ProjectFault] {
    emitters.flatMap { emitter in
      declared.subtracting(emitter.constraints).sorted { $0.position < $1.position }.map {
        ProjectFault(
          .coverage, contract.file, at: $0.position, "`\($0.keyword.rawValue)` is declared and not \(emitter.done)")
      }
    }
  }
}
