import YAML

extension ContractComparison {
  /// Compares what arrays hold.
  func compareItems(_ pair: SchemaPair) {
    let (old, new) = (pair.base, pair.revision)
    comparePart(pair, old.items, new.items, "items", "[]", added: .itemsAdded, removed: .itemsRemoved)
    for (index, (before, after)) in zip(old.prefixItems, new.prefixItems).enumerated() {
      compare(before, after, pair.site, "[\(index)]", ["prefixItems", String(index)])
    }
    for (index, added) in new.prefixItems.enumerated().dropFirst(old.prefixItems.count) {
      note(.prefixItemAdded, pair, "what stands at \(index) is described now", nil, added)
      if let items = old.items { compare(items, added, pair.site, "[\(index)]", ["prefixItems", String(index)]) }
    }
    for (index, removed) in old.prefixItems.enumerated().dropFirst(new.prefixItems.count) {
      note(.prefixItemRemoved, pair, "what stands at \(index) is not described any more", removed, nil)
      if let items = new.items { compare(removed, items, pair.site, "[\(index)]", ["items"]) }
    }
    compareContained(pair)
    comparePart(
      pair, old.unevaluatedItems, new.unevaluatedItems, "unevaluatedItems", "[others]", added: .unevaluatedItemsAdded,
      removed: .unevaluatedItemsRemoved)
  }

  private func compareContained(_ pair: SchemaPair) {
    let (old, new) = (pair.base.contains, pair.revision.contains)
    for (before, after) in zip(old, new) {
      let (least, most) = (before.least?.value ?? 1, after.least?.value ?? 1)
      if least != most {
        note(
          most < least ? .minContainsDecreased : .minContainsIncreased, pair, "minContains \(least) → \(most)",
          before.least, after.least)
      }
      if before.most?.value != after.most?.value {
        let decreases = (after.most?.value ?? .max) < (before.most?.value ?? .max)
        let change =
          "maxContains \(before.most?.value.description ?? "none") → \(after.most?.value.description ?? "none")"
        note(decreases ? .maxContainsDecreased : .maxContainsIncreased, pair, change, before.most, after.most)
      }
      compare(before.schema, after.schema, pair.site, "[contained]", ["contains"])
    }
    for added in new.dropFirst(old.count) { note(.containsAdded, pair, "`contains` is new", nil, added.schema) }
    for removed in old.dropFirst(new.count) { note(.containsRemoved, pair, "`contains` is gone", removed.schema, nil) }
  }
}
