import YAML

extension ContractComparison {
  /// Compares what is said of properties that are not listed.
  func compareOtherProperties(_ pair: SchemaPair) {
    compareAdditional(pair)
    comparePatternProperties(pair)
    comparePart(
      pair, pair.base.propertyNames.first, pair.revision.propertyNames.first, "propertyNames", " (name)",
      added: .propertyNamesAdded, removed: .propertyNamesRemoved)
    compareDependentRequired(pair)
    compareDependentSchemas(pair)
    comparePart(
      pair, pair.base.unevaluatedProperties, pair.revision.unevaluatedProperties, "unevaluatedProperties",
      " (other properties)", added: .unevaluatedPropertiesAdded, removed: .unevaluatedPropertiesRemoved)
  }

  /// Compares a schema below `keyword` that may be there or not.
  func comparePart(
    _ pair: SchemaPair, _ old: Schema?, _ new: Schema?, _ keyword: String, _ segment: String, _ further: [String] = [],
    added: Rule, removed: Rule
  ) {
    switch (old, new) {
    case (let old?, let new?): compare(old, new, pair.site, segment, [keyword] + further)
    case (nil, let new?):
      note(added, pair, "`\(keyword)` \(phrase(further))is new", nil, new)
    case (let old?, nil):
      note(removed, pair, "`\(keyword)` \(phrase(further))is gone", old, nil)
    case (nil, nil): break
    }
  }

  private func phrase(_ tokens: [String]) -> String { tokens.isEmpty ? "" : "of `\(tokens.joined(separator: "/"))` " }

  private func compareAdditional(_ pair: SchemaPair) {
    let (old, new) = (pair.base.additionalProperties, pair.revision.additionalProperties)
    let (wasClosed, isClosed) = (isNever(old, base), isNever(new, revision))
    if wasClosed != isClosed {
      let rule: Rule = isClosed ? .propertiesClosed : .propertiesOpened
      let change = isClosed ? "takes no other properties any more" : "takes other properties too"
      note(rule, pair, change, old, new)
    } else if !isClosed {
      comparePart(
        pair, old, new, "additionalProperties", "{}", added: .additionalPropertiesAdded,
        removed: .additionalPropertiesRemoved)
    }
  }

  private func isNever(_ schema: Schema?, _ contract: Contract) -> Bool {
    schema.map { view($0, in: contract).isNever } ?? false
  }

  private func comparePatternProperties(_ pair: SchemaPair) {
    func byPattern(_ list: [Keywords.PatternProperty]) -> [String: Keywords.PatternProperty] {
      Dictionary(list.map { ($0.pattern.value, $0) }, uniquingKeysWith: { first, _ in first })
    }
    let (old, new) = (byPattern(pair.base.patternProperties), byPattern(pair.revision.patternProperties))
    let others = (pair.base.additionalProperties, pair.revision.additionalProperties)
    for pattern in Set(old.keys).union(new.keys).sorted() {
      if compareWithOthers(pattern, old[pattern]?.schema, new[pattern]?.schema, others, pair) { continue }
      comparePart(
        pair, old[pattern]?.schema, new[pattern]?.schema, "patternProperties", "{\(pattern)}", [pattern],
        added: .patternPropertyAdded, removed: .patternPropertyRemoved)
    }
  }

  /// Compares what one side alone says of the names of a pattern with what the other says of all names that it does not
  /// list; false where that says nothing.
  private func compareWithOthers(
    _ pattern: String, _ old: Schema?, _ new: Schema?, _ others: (Schema?, Schema?), _ pair: SchemaPair
  ) -> Bool {
    let isNew = old == nil
    guard let before = old ?? others.0, let after = new ?? others.1, old == nil || new == nil else { return false }
    if isNever(isNew ? before : after, isNew ? base : revision) {
      let change = isNew ? "takes names like `\(pattern)` too" : "takes names like `\(pattern)` no more"
      note(isNew ? .propertiesOpened : .propertiesClosed, pair, change, before, after)
    } else {
      compare(before, after, pair.site, "{\(pattern)}", ["patternProperties", pattern])
    }
    return true
  }

  private func compareDependentRequired(_ pair: SchemaPair) {
    let (old, new) = (dependents(pair.base), dependents(pair.revision))
    for name in Set(old.keys).union(new.keys).sorted() {
      let (before, after) = (old[name]?.names ?? [], new[name]?.names ?? [])
      guard before != after else { continue }
      let rule: Rule =
        if before.isEmpty { .dependentRequiredAdded } else if after.isEmpty { .dependentRequiredRemoved } else {
          .dependentRequiredChanged
        }
      let change = "where `\(name)` is, there must be \(list(before)) → \(list(after))"
      note(rule, pair.site, change, old[name]?.spot ?? pair.baseSpot, new[name]?.spot ?? pair.revisionSpot)
    }
  }

  private func dependents(_ keywords: Keywords) -> [String: (names: Set<String>, spot: Spot)] {
    var all: [String: (names: Set<String>, spot: Spot)] = [:]
    for dependent in keywords.dependentRequired {
      let known = all[dependent.name]
      all[dependent.name] = (
        (known?.names ?? []).union(dependent.required), known?.spot ?? Spot(dependent.file, dependent.position)
      )
    }
    return all
  }

  private func list(_ names: Set<String>) -> String {
    names.isEmpty ? "nothing" : names.sorted().map { "`\($0)`" }.joined(separator: ", ")
  }

  private func compareDependentSchemas(_ pair: SchemaPair) {
    func byName(_ list: [Keywords.DependentSchema]) -> [String: Schema] {
      Dictionary(list.map { ($0.name, $0.schema) }, uniquingKeysWith: { first, _ in first })
    }
    let (old, new) = (byName(pair.base.dependentSchemas), byName(pair.revision.dependentSchemas))
    for name in Set(old.keys).union(new.keys).sorted() {
      comparePart(
        pair, old[name], new[name], "dependentSchemas", " (where \(name) is)", [name], added: .dependentSchemaAdded,
        removed: .dependentSchemaRemoved)
    }
  }
}
