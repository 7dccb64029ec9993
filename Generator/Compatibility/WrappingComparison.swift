import YAML

extension ContractComparison {
  /// Compares a schema with a choice that it became a branch of, or the other way round; false where neither is so.
  func compareWrapping(_ pair: SchemaPair) -> Bool {
    if !pair.base.hasChoice, let group = pair.revision.onlyGroup, !pair.base.said.isEmpty {
      let isOne = !pair.revision.oneOf.isEmpty
      if let before = pair.old.choiceOfOne {
        compareBranches(before, group, pair, isOne: isOne)
        return true
      }
      let change = "one shape → \(isOne ? "exactly one" : "any") of \(group.value.count)"
      note(isOne ? .wrappedInOneOf : .wrappedInAnyOf, pair, change, nil as Located<[Schema]>?, group)
      compareAlternatives(pair, group, [isOne ? "oneOf" : "anyOf"], isWrapped: true)
      return true
    }
    if !pair.revision.hasChoice, let group = pair.base.onlyGroup, !pair.revision.said.isEmpty {
      if let after = pair.new.choiceOfOne {
        compareBranches(group, after, pair, isOne: !pair.base.oneOf.isEmpty)
        return true
      }
      note(.unwrappedFromChoice, pair, "\(group.value.count) shapes → one", group, nil as Located<[Schema]>?)
      compareAlternatives(pair, group, [], isWrapped: false)
      return true
    }
    return false
  }

  /// Of a choice that is answered, each branch must fit what was one schema; otherwise the branch counts that fits best.
  private func compareAlternatives(
    _ pair: SchemaPair, _ group: Located<[Schema]>, _ tokens: [String], isWrapped: Bool
  ) {
    let single = isWrapped ? pair.old.target : pair.new.target
    func sides(_ branch: Schema) -> (Schema, Schema) { isWrapped ? (single, branch) : (branch, single) }
    let branches = Array(group.value.enumerated())
    let alike = branches.filter { areAlike(sides($0.element).0, sides($0.element).1) }
    let best =
      branches.first { meanSame(sides($0.element).0, sides($0.element).1) }
      ?? alike.max { likeness(of: sides($0.element)) < likeness(of: sides($1.element)) }
    let isEachNeeded = isWrapped && pair.site.direction == .read
    for (index, branch) in isEachNeeded ? alike : best.map({ [$0] }) ?? [] {
      let (old, new) = sides(branch)
      compare(old, new, pair.site, "(\(index + 1))", tokens + (isWrapped ? [String(index)] : []))
    }
  }
}

extension ContractComparison {
  /// How many properties both have that mean the same, less those that do not.
  private func likeness(of sides: (Schema, Schema)) -> Int {
    let old = view(sides.0, in: base).keywords.properties
    return view(sides.1, in: revision).keywords.properties.reduce(0) { sum, property in
      guard let before = old.first(where: { $0.name == property.name }) else { return sum }
      return sum + (meanSame(before.schema, property.schema) ? 1 : -1)
    }
  }
}

extension Keywords {
  var hasChoice: Bool { !oneOf.isEmpty || !anyOf.isEmpty }

  /// The choice, where there is one and nothing that values are held to beside it.
  var onlyGroup: Located<[Schema]>? {
    guard oneOf.count + anyOf.count == 1, said.isSubset(of: ["oneOf", "anyOf", "discriminator", "type"]) else {
      return nil
    }
    return (oneOf + anyOf).first
  }
}
