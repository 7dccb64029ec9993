import Codec

/// Every rule that a command may name, each once.
public enum RuleBook {
  /// Rules that are of one kind.
  public struct Family: Sendable {
    /// What they are called together.
    public let title: String
    /// In the order in which they are listed.
    public let rules: [any NamedRule]
  }

  /// All rules, by their kind.
  public static let families = [
    Family(title: "The specification", rules: SpecificationRule.allCases),
    Family(title: "The house", rules: HouseRule.allCases),
    Family(title: "The project", rules: ProjectRule.allCases),
    Family(title: "Compatibility", rules: Rule.allCases),
  ]

  /// All rules with what they say, by family.
  public static var list: String {
    let sections = families.map { family in
      let width = family.rules.map(\.name.count).max() ?? 0
      let rows = family.rules.map { rule in
        "  \(rule.name)\(String(repeating: " ", count: width - rule.name.count))  \(rule.demand)\n"
      }
      return "\(family.title)\n" + rows.joined()
    }
    return sections.joined(separator: "\n")
  }

  /// The rule of that name, with or without the brackets that it is told in.
  public static func rule(named name: String) -> (any NamedRule)? {
    let bare = name.hasPrefix("[") && name.hasSuffix("]") ? String(name.dropFirst().dropLast()) : name
    return families.lazy.flatMap(\.rules).first { $0.name == bare }
  }

  /// The name that `name` was perhaps meant to be.
  public static func nearest(to name: String) -> String? {
    Spelling.nearest(to: name, among: families.flatMap(\.rules).map(\.name))
  }
}
