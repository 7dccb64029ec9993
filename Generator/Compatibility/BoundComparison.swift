import YAML

extension ContractComparison {
  /// What becomes of a bound.
  private struct BoundRules {
    let decreased: Rule
    let increased: Rule
    let set: Rule
    let unset: Rule
  }

  /// Compares minima and maxima of all kinds, `multipleOf` and `uniqueItems`.
  func compareBounds(_ pair: SchemaPair) {
    let (old, new) = (pair.base, pair.revision)
    compareBound("minLength", old.minLength, new.minLength, pair, Self.minLength)
    compareBound("maxLength", old.maxLength, new.maxLength, pair, Self.maxLength)
    compareBound("minItems", old.minItems, new.minItems, pair, Self.minItems)
    compareBound("maxItems", old.maxItems, new.maxItems, pair, Self.maxItems)
    compareBound("minProperties", old.minProperties, new.minProperties, pair, Self.minProperties)
    compareBound("maxProperties", old.maxProperties, new.maxProperties, pair, Self.maxProperties)
    compareLimits(pair)
    compareMultiples(pair)
    if (old.uniqueItems == nil) != (new.uniqueItems == nil) {
      let rule: Rule = old.uniqueItems == nil ? .uniqueItemsSet : .uniqueItemsUnset
      let change = old.uniqueItems == nil ? "items must differ" : "items need not differ any more"
      note(rule, pair, change, old.uniqueItems, new.uniqueItems)
    }
  }

  private func compareBound<Value: Comparable & Sendable & CustomStringConvertible>(
    _ keyword: String, _ old: Located<Value>?, _ new: Located<Value>?, _ pair: SchemaPair, _ rules: BoundRules
  ) {
    guard old?.value != new?.value else { return }
    func text(_ bound: Located<Value>?) -> String {
      guard let value = bound?.value else { return "none" }
      return (value as? Double).map(plain) ?? value.description
    }
    let change = "\(keyword) \(text(old)) → \(text(new))"
    switch (old?.value, new?.value) {
    case (nil, _): note(rules.set, pair, change, old, new)
    case (_, nil): note(rules.unset, pair, change, old, new)
    case (let before?, let after?): note(after < before ? rules.decreased : rules.increased, pair, change, old, new)
    }
  }

  /// `minimum` and `maximum`, which may become exclusive and stop being so.
  private func compareLimits(_ pair: SchemaPair) {
    let (old, new) = (pair.base, pair.revision)
    if !compareSwitch(old.minimum, old.exclusiveMinimum, new.minimum, new.exclusiveMinimum, pair, isLower: true) {
      compareBound("minimum", old.minimum, new.minimum, pair, Self.minimum)
      compareBound("exclusiveMinimum", old.exclusiveMinimum, new.exclusiveMinimum, pair, Self.exclusiveMinimum)
    }
    if !compareSwitch(old.maximum, old.exclusiveMaximum, new.maximum, new.exclusiveMaximum, pair, isLower: false) {
      compareBound("maximum", old.maximum, new.maximum, pair, Self.maximum)
      compareBound("exclusiveMaximum", old.exclusiveMaximum, new.exclusiveMaximum, pair, Self.exclusiveMaximum)
    }
  }

  /// Tells `minimum: 5` → `exclusiveMinimum: 5` as one change; false where nothing switched.
  private func compareSwitch(
    _ oldBound: Located<Double>?, _ oldExclusive: Located<Double>?, _ newBound: Located<Double>?,
    _ newExclusive: Located<Double>?, _ pair: SchemaPair, isLower: Bool
  ) -> Bool {
    let before: Located<Double>
    let after: Located<Double>
    let becomesExclusive: Bool
    switch (oldBound, oldExclusive, newBound, newExclusive) {
    case (let old?, nil, nil, let new?): (before, after, becomesExclusive) = (old, new, true)
    case (nil, let old?, let new?, nil): (before, after, becomesExclusive) = (old, new, false)
    default: return false
    }
    let grows = before.value == after.value ? becomesExclusive == isLower : after.value > before.value
    let rules =
      isLower
      ? (becomesExclusive ? Self.exclusiveMinimum : Self.minimum)
      : (becomesExclusive ? Self.exclusiveMaximum : Self.maximum)
    let (inclusive, exclusive) = isLower ? ("at least", "more than") : ("at most", "less than")
    let change =
      "\(becomesExclusive ? inclusive : exclusive) \(plain(before.value)) → "
      + "\(becomesExclusive ? exclusive : inclusive) \(plain(after.value))"
    note(grows ? rules.increased : rules.decreased, pair, change, before, after)
    return true
  }

  private func compareMultiples(_ pair: SchemaPair) {
    let old = Set(pair.base.multiplesOf.map(\.value))
    let new = Set(pair.revision.multiplesOf.map(\.value))
    guard old != new else { return }
    func text(_ values: Set<Double>) -> String {
      values.isEmpty ? "any" : values.sorted().map(plain).joined(separator: ", ")
    }
    func fits(_ values: Set<Double>, _ other: Set<Double>) -> Bool {
      other.allSatisfy { divisor in values.contains { ($0 / divisor).rounded() == $0 / divisor } }
    }
    let rule: Rule =
      if old.isEmpty { .multipleOfSet } else if new.isEmpty { .multipleOfUnset } else if fits(new, old) {
        .multipleOfNarrowed
      } else if fits(old, new) { .multipleOfWidened } else { .multipleOfChanged }
    let change = "multipleOf \(text(old)) → \(text(new))"
    note(rule, pair, change, pair.base.multiplesOf.first, pair.revision.multiplesOf.first)
  }

  // MARK: Patterns

  func comparePatterns(_ pair: SchemaPair) {
    let (old, new) = (pair.base.patterns, pair.revision.patterns)
    func closed(_ patterns: [Located<String>]) -> Set<String> {
      Set(patterns.map(\.value)).subtracting(SchemaView.openPatterns)
    }
    guard closed(old) != closed(new) else { return }
    func text(_ patterns: [Located<String>]) -> String {
      patterns.isEmpty ? "none" : patterns.map(\.value).joined(separator: " and ")
    }
    let takesAll = SchemaView.openPatterns.union(["^.*$"])
    let rule: Rule =
      if old.allSatisfy({ takesAll.contains($0.value) }), !new.allSatisfy({ takesAll.contains($0.value) }) {
        .patternAdded
      } else if new.isEmpty {
        .patternRemoved
      } else if new.allSatisfy({ takesAll.contains($0.value) }) {
        .patternGeneralized
      } else if Set(old.map(\.value)).isStrictSubset(of: new.map(\.value)) {
        .patternAdded
      } else {
        .patternChanged
      }
    note(rule, pair, "pattern \(text(old)) → \(text(new))", old.first, new.first)
  }

  // MARK: Rules

  private static let minLength = BoundRules(
    decreased: .minLengthDecreased, increased: .minLengthIncreased, set: .minLengthSet, unset: .minLengthUnset)
  private static let maxLength = BoundRules(
    decreased: .maxLengthDecreased, increased: .maxLengthIncreased, set: .maxLengthSet, unset: .maxLengthUnset)
  private static let minItems = BoundRules(
    decreased: .minItemsDecreased, increased: .minItemsIncreased, set: .minItemsSet, unset: .minItemsUnset)
  private static let maxItems = BoundRules(
    decreased: .maxItemsDecreased, increased: .maxItemsIncreased, set: .maxItemsSet, unset: .maxItemsUnset)
  private static let minProperties = BoundRules(
    decreased: .minPropertiesDecreased, increased: .minPropertiesIncreased, set: .minPropertiesSet,
    unset: .minPropertiesUnset)
  private static let maxProperties = BoundRules(
    decreased: .maxPropertiesDecreased, increased: .maxPropertiesIncreased, set: .maxPropertiesSet,
    unset: .maxPropertiesUnset)
  private static let minimum = BoundRules(
    decreased: .minimumDecreased, increased: .minimumIncreased, set: .minimumSet, unset: .minimumUnset)
  private static let maximum = BoundRules(
    decreased: .maximumDecreased, increased: .maximumIncreased, set: .maximumSet, unset: .maximumUnset)
  private static let exclusiveMinimum = BoundRules(
    decreased: .exclusiveMinimumDecreased, increased: .exclusiveMinimumIncreased, set: .exclusiveMinimumSet,
    unset: .exclusiveMinimumUnset)
  private static let exclusiveMaximum = BoundRules(
    decreased: .exclusiveMaximumDecreased, increased: .exclusiveMaximumIncreased, set: .exclusiveMaximumSet,
    unset: .exclusiveMaximumUnset)
}

/// A number without a fraction that says nothing.
private func plain(_ number: Double) -> String {
  number.rounded() == number && number.magnitude < 1e15 ? String(Int(number)) : String(number)
}
