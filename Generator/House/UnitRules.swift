import YAML

/// What measures says in which unit, and what is a moment is written as one.
struct UnitRules {
  private let contract: Contract

  init(_ contract: Contract) { self.contract = contract }

  /// What is measured in a unit that nobody can guess.
  private static let measured: Set<String> = [
    "age", "bandwidth", "delay", "duration", "interval", "lifetime", "memory", "period", "size", "speed", "timeout",
    "ttl",
    "uptime", "wait",
  ]
  private static let units: Set<String> = [
    "bytes", "kib", "mib", "gib", "milliseconds", "seconds", "second", "minutes", "hours", "days", "percent", "count",
  ]
  /// Names of filters that say a moment without `_at`.
  private static let moments: Set<String> = ["since", "until", "before", "after"]

  func diagnostics() -> [Diagnostic] {
    var found: [Diagnostic] = []
    contract.visitMembers { member in
      let schema = contract.resolved(member.schema)
      if let message = unit(member, schema) { found.append(finding(.unit, member, message)) }
      if let message = moment(member, schema) { found.append(finding(.time, member, message)) }
    }
    return found
  }

  private func finding(_ rule: HouseRule, _ member: Member, _ message: String) -> Diagnostic {
    Diagnostic(file: member.file, at: member.position, rule: rule, message)
  }

  private func unit(_ member: Member, _ schema: Schema) -> String? {
    switch schema.kind {
    case .string(let rules) where rules.format == "duration":
      return "`\(member.name)` is a duration as text: make it a number whose name ends in its unit"
    case .integer, .number:
      let words = Vocabulary.words(of: member.name)
      guard let what = words.first(where: UnitRules.measured.contains), !UnitRules.units.contains(words.last ?? "")
      else {
        return nil
      }
      return "`\(member.name)` measures (`\(what)`) and does not end in its unit, such as `_mib` or `_seconds`"
    default: return nil
    }
  }

  private func moment(_ member: Member, _ schema: Schema) -> String? {
    let isNamed = member.name.hasSuffix("_at")
    guard case .string(let rules) = schema.kind, rules.format == "date-time" else {
      return isNamed ? "`\(member.name)` is called a moment and is none: it needs `format: date-time`" : nil
    }
    if isNamed || UnitRules.moments.contains(member.name) { return nil }
    return "`\(member.name)` is a moment: its name ends in `_at`"
  }
}
