import JSON
import YAML

extension ContractComparison {
  /// Compares types; false where they have nothing in common, so that nothing else can be compared.
  func compareTypes(_ pair: SchemaPair) -> Bool {
    let (old, new) = (pair.old, pair.new)
    if old.isNever != new.isNever {
      let change = old.isNever ? "no value → \(phrase(new))" : "\(phrase(old)) → no value"
      note(old.isNever ? .typeGeneralized : .typeSpecialized, pair, change, pair.base.types, pair.revision.types)
      return false
    }
    guard old.types != new.types else { return true }
    let before = old.types ?? Set(JSONType.allCases)
    let after = new.types ?? Set(JSONType.allCases)
    let added = after.subtracting(SchemaView.covered(before))
    let removed = before.subtracting(SchemaView.covered(after))
    if added.isEmpty, removed.isEmpty { return true }
    let isDisjoint = SchemaView.covered(before).isDisjoint(with: SchemaView.covered(after))
    let change = "type \(phrase(old)) → \(phrase(new))"
    func tell(_ rule: Rule) { note(rule, pair, change, pair.base.types, pair.revision.types) }

    if let rule = textRule(pair, before, after) {
      tell(rule)
      // What the text may be is told by what is said of it.
      return pair.site.direction == .sent && after == [.string] && rule != .parameterPropertyTypeChanged
    }
    if old.types != nil, new.types != nil, before.count > 1 || after.count > 1, !isDisjoint {
      if !added.isEmpty { tell(.typesWidened) }
      if !removed.isEmpty { tell(.typesNarrowed) }
    } else if added.isEmpty {
      tell(.typeSpecialized)
    } else if removed.isEmpty {
      tell(.typeGeneralized)
    } else {
      tell(pair.site.role == .parameter && pair.site.isPart ? .parameterPropertyTypeChanged : .typeChanged)
    }
    return !isDisjoint
  }

  /// The rule for values that are written as text, where a number and its digits are the same.
  private func textRule(_ pair: SchemaPair, _ before: Set<JSONType>, _ after: Set<JSONType>) -> Rule? {
    guard pair.site.isText else { return nil }
    let scalars: Set<JSONType> = [.string, .number, .integer, .boolean]
    let isParameter = pair.site.role == .parameter
    let wider = pair.site.direction == .sent ? after : before
    let narrower = pair.site.direction == .sent ? before : after
    if wider == [.string], before.isDisjoint(with: after) {
      // What is repeated is no word.
      if pair.site.isRepeatable, !pair.site.isPart, !narrower.isSubset(of: scalars) { return nil }
      // Within an object, a server may tell them apart.
      return !isParameter ? .typeCompatible : pair.site.isPart ? .parameterPropertyTypeChanged : .typeGeneralized
    }
    if isParameter, pair.site.isPart, before == [.string], after.isSubset(of: scalars), !after.contains(.string) {
      return .typeSpecialized
    }
    if isParameter, pair.site.isRepeatable, !pair.site.isPart, after == [.array], before.isSubset(of: scalars) {
      if let least = pair.revision.minItems?.value, least > 1 { return .typeChanged }
      guard let items = pair.revision.items else { return .typeGeneralized }
      if meanSame(pair.old.target, items) { return .typeGeneralized }
      let item = view(items, in: revision)
      let takes = item.types.map { $0 == [.string] || SchemaView.covered($0).isSuperset(of: before) } ?? true
      return takes && item.keywords.said.isSubset(of: ["type"]) ? .typeGeneralized : .typeChanged
    }
    return nil
  }

  /// `string or null`
  private func phrase(_ view: SchemaView) -> String {
    guard let types = view.types else { return "any" }
    let words = JSONType.allCases.filter { types.contains($0) }.map(\.rawValue)
    return words.isEmpty ? "null" : words.joined(separator: " or ")
  }

  // MARK: Format

  func compareFormat(_ pair: SchemaPair) {
    let old = pair.base.format
    let new = pair.revision.format
    guard old?.value != new?.value else { return }
    let change = "format \(old?.value ?? "none") → \(new?.value ?? "none")"
    let rule: Rule =
      switch (old?.value, new?.value) {
      case (_?, nil): .formatGeneralized
      case (nil, _?): .formatSpecialized
      case (let before?, let after?) where ContractComparison.holds(after, before): .formatGeneralized
      case (let before?, let after?) where ContractComparison.holds(before, after): .formatSpecialized
      default: .formatChanged
      }
    note(rule, pair, change, old, new)
  }

  /// Whether every value of the format `narrow` is one of `wide`.
  private static func holds(_ wide: String, _ narrow: String) -> Bool {
    switch (wide, narrow) {
    case ("int64", "int32"), ("bigint", "int32"), ("bigint", "int64"), ("double", "float"), ("date-time", "date"),
      ("date-time", "time"), ("idn-email", "email"), ("idn-hostname", "hostname"), ("iri", "uri"),
      ("iri-reference", "uri-reference"), ("uri-reference", "uri"), ("iri-reference", "iri"):
      true
    default: false
    }
  }
}
