import JSON
import YAML

extension ContractComparison {
  /// Compares `enum` and `const`, and the values of enumerations that say that they may grow.
  func compareValues(_ pair: SchemaPair) {
    let (old, new) = (pair.old.values, pair.new.values)
    let (base, revision) = (pair.base, pair.revision)
    compareExtensibleValues(pair)
    compareWords(pair)
    guard let old, let new else {
      if let new {
        let rule: Rule = revision.isConstant ? .constantAdded : .becameEnumeration
        note(rule, pair, "any value → \(ContractComparison.list(new))", base.values, revision.values)
      } else if let old {
        let rule: Rule = base.isConstant ? .constantRemoved : .enumerationRemoved
        note(rule, pair, "\(ContractComparison.list(old)) → any value", base.values, revision.values)
      }
      return
    }
    let added = ContractComparison.values(of: new, without: old, asText: pair.site.isText)
    let removed = ContractComparison.values(of: old, without: new, asText: pair.site.isText)
    if base.isConstant, revision.isConstant, !added.isEmpty {
      let change = "always \(ContractComparison.list(old)) → always \(ContractComparison.list(new))"
      note(.constantChanged, pair, change, base.values, revision.values)
      return
    }
    for value in added { note(.valueAdded, pair, "value \(value.text) is new", base.values, revision.values) }
    for value in removed { note(.valueRemoved, pair, "value \(value.text) is gone", base.values, revision.values) }
  }

  /// Compares what is said of the words that both know.
  private func compareWords(_ pair: SchemaPair) {
    let (old, new) = (pair.old.words, pair.new.words)
    let (before, after) = (pair.old.marks.words, pair.new.marks.words)
    for word in old where new.contains(word) && before[word] != after[word] {
      note(.proseChanged, pair.site, "what is said of `\(word)` differs", pair.baseSpot, pair.revisionSpot)
    }
  }

  private func compareExtensibleValues(_ pair: SchemaPair) {
    func values(_ marks: Marks) -> [JSONValue] { marks.extensions[OpenEnum.keyword]?.value.array ?? [] }
    let (old, new) = (values(pair.old.marks), values(pair.new.marks))
    let spots = (pair.baseSpot, pair.revisionSpot)
    for value in ContractComparison.values(of: new, without: old) {
      note(.extensibleValueAdded, pair.site, "known value \(value.text) is new", spots.0, spots.1)
    }
    for value in ContractComparison.values(of: old, without: new) {
      note(.extensibleValueRemoved, pair.site, "known value \(value.text) is gone", spots.0, spots.1)
    }
  }

  /// - Parameter asText: whether a number and its digits are the same.
  private static func values(
    of values: [JSONValue], without others: [JSONValue], asText: Bool = false
  ) -> [JSONValue] {
    func text(_ value: JSONValue) -> String { (asText ? value.string : nil) ?? value.canonical }
    let known = Set(others.map(text))
    return values.filter { !known.contains(text($0)) }
  }

  private static func list(_ values: [JSONValue]) -> String {
    let shown = values.prefix(6).map(\.text).joined(separator: ", ")
    return values.count > 6 ? "\(shown), … (\(values.count) values)" : shown
  }
}
