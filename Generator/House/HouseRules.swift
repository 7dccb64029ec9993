import YAML

/// What the project asks of its own contracts beyond the specification.
struct HouseRules {
  private let contract: Contract
  private let reading: ContractReading

  init(_ contract: Contract, _ reading: ContractReading) {
    self.contract = contract
    self.reading = reading
  }

  func diagnostics() -> [Diagnostic] {
    let names =
      PathRules(contract).diagnostics() + NameRules(contract).diagnostics() + UnitRules(contract).diagnostics()
    let prose = DescriptionRules(contract).diagnostics()
    let operations =
      AccessRules(contract).diagnostics() + AnswerRules(contract).diagnostics() + ListRules(contract).diagnostics()
      + ChangeRules(contract).diagnostics()
    let schemas = BoundRules(contract).diagnostics() + SchemaRules(contract).diagnostics()
    let document =
      UsageRules(contract, reading).diagnostics() + ExtensionRules(reading).diagnostics()
      + DeprecationRules(contract, reading).diagnostics()
    let found = names + prose + operations + schemas + document
    return Excuses(reading.set.main).applied(to: found)
  }
}

extension Contract {
  func finding(_ rule: HouseRule, _ position: Position, _ message: String) -> Diagnostic {
    Diagnostic(file: file, at: position, rule: rule, message)
  }
}

extension Schema {
  func finding(_ rule: HouseRule, _ message: String) -> Diagnostic {
    Diagnostic(file: file, at: position, rule: rule, message)
  }
}

extension Operation {
  func response(_ status: String) -> Response? { responses.first { $0.status == status } }
}
