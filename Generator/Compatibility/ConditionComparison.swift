import YAML

extension ContractComparison {
  /// Compares `not`, and `if` with `then` and `else`.
  func compareConditions(_ pair: SchemaPair) {
    compareNot(pair)
    let (old, new) = (pair.base.conditions, pair.revision.conditions)
    for (before, after) in zip(old, new) {
      compareConditionally(before.condition, after.condition, pair, " (if)", ["if"])
      comparePart(pair, before.then, after.then, "then", " (then)", added: .thenAdded, removed: .thenRemoved)
      comparePart(pair, before.otherwise, after.otherwise, "else", " (else)", added: .elseAdded, removed: .elseRemoved)
    }
    for added in new.dropFirst(old.count) {
      note(.conditionAdded, pair, "`if` is new", nil, added.condition)
      if let then = added.then { note(.thenAdded, pair, "`then` is new", nil, then) }
      if let otherwise = added.otherwise { note(.elseAdded, pair, "`else` is new", nil, otherwise) }
    }
    for removed in old.dropFirst(new.count) {
      note(.conditionRemoved, pair, "`if` is gone", removed.condition, nil)
      if let then = removed.then { note(.thenRemoved, pair, "`then` is gone", then, nil) }
      if let otherwise = removed.otherwise { note(.elseRemoved, pair, "`else` is gone", otherwise, nil) }
    }
  }

  private func compareNot(_ pair: SchemaPair) {
    let (old, new) = (pair.base.not, pair.revision.not)
    for (before, after) in zip(old, new) { compareConditionally(before, after, pair, " (not)", ["not"]) }
    for added in new.dropFirst(old.count) { note(.notAdded, pair, "`not` is new", nil, added) }
    for removed in old.dropFirst(new.count) { note(.notRemoved, pair, "`not` is gone", removed, nil) }
  }

  private func compareConditionally(
    _ old: Schema, _ new: Schema, _ pair: SchemaPair, _ segment: String, _ tokens: [String]
  ) {
    var site = pair.site
    site.isConditional = true
    compare(old, new, site, segment, tokens)
  }

  // MARK: What a string holds

  func compareContent(_ pair: SchemaPair) {
    let (old, new) = (pair.base, pair.revision)
    func text(_ located: Located<String>?) -> String { located?.value ?? "none" }
    if old.contentEncoding?.value != new.contentEncoding?.value {
      let change = "contentEncoding \(text(old.contentEncoding)) → \(text(new.contentEncoding))"
      note(.contentEncodingChanged, pair, change, old.contentEncoding, new.contentEncoding)
    }
    if old.contentMediaType?.value != new.contentMediaType?.value {
      let change = "contentMediaType \(text(old.contentMediaType)) → \(text(new.contentMediaType))"
      note(.contentMediaTypeChanged, pair, change, old.contentMediaType, new.contentMediaType)
    }
    comparePart(
      pair, old.contentSchema, new.contentSchema, "contentSchema", " (content)", added: .contentSchemaAdded,
      removed: .contentSchemaRemoved)
  }
}
