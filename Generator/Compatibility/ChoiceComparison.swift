import YAML

extension ContractComparison {
  /// Compares `oneOf`, `anyOf`, the parts of `allOf` that could not be merged, and the discriminator.
  func compareChoices(_ pair: SchemaPair) {
    var (oldOne, oldAny) = (pair.base.oneOf, pair.base.anyOf)
    var (newOne, newAny) = (pair.revision.oneOf, pair.revision.anyOf)
    // A group that changed its kind is the same group.
    if oldOne.count > newOne.count, newAny.count > oldAny.count, let before = oldOne.last, let after = newAny.last {
      note(.oneOfBecameAnyOf, pair, "one of these shapes → any of them", before, after)
      compareBranches(before, after, pair, isOne: false)
      oldOne.removeLast()
      newAny.removeLast()
    } else if oldAny.count > newAny.count, newOne.count > oldOne.count, let before = oldAny.last,
      let after = newOne.last
    {
      note(.anyOfBecameOneOf, pair, "any of these shapes → exactly one of them", before, after)
      compareBranches(before, after, pair, isOne: true)
      oldAny.removeLast()
      newOne.removeLast()
    }
    compareGroups(oldOne, newOne, pair, isOne: true)
    compareGroups(oldAny, newAny, pair, isOne: false)
    compareParts(pair)
    compareDiscriminator(pair)
  }

  private func compareGroups(
    _ old: [Located<[Schema]>], _ new: [Located<[Schema]>], _ pair: SchemaPair, isOne: Bool
  ) {
    for (before, after) in zip(old, new) { compareBranches(before, after, pair, isOne: isOne) }
    let keyword = isOne ? "oneOf" : "anyOf"
    for added in new.dropFirst(old.count) {
      let change = "must fit \(isOne ? "exactly" : "at least") one of \(added.value.count) shapes besides"
      note(isOne ? .oneOfAdded : .anyOfAdded, pair, change, nil as Located<[Schema]>?, added)
    }
    for removed in old.dropFirst(new.count) {
      note(isOne ? .oneOfRemoved : .anyOfRemoved, pair, "`\(keyword)` is gone", removed, nil as Located<[Schema]>?)
    }
  }

  /// Compares the branches of a choice that both have.
  func compareBranches(
    _ old: Located<[Schema]>, _ new: Located<[Schema]>, _ pair: SchemaPair, isOne: Bool
  ) {
    let matching = BranchMatching(
      old.value, new.value, pair.base.discriminator, pair.revision.discriminator, in: self)
    let keyword = isOne ? "oneOf" : "anyOf"
    for (before, after, index) in matching.pairs {
      compare(before, after, pair.site, "(\(name(of: after, index)))", [keyword, String(index)])
    }
    for (branch, index) in matching.added {
      let rule: Rule = isOne ? .oneOfBranchAdded : .anyOfBranchAdded
      note(rule, pair.site, "shape \(name(of: branch, index)) is new", Spot(old), Spot(branch))
    }
    for (branch, index) in matching.removed {
      let rule: Rule = isOne ? .oneOfBranchRemoved : .anyOfBranchRemoved
      note(rule, pair.site, "shape \(name(of: branch, index)) is gone", Spot(branch), Spot(new))
    }
  }

  private func name(of branch: Schema, _ index: Int) -> String {
    branch.keywords.reference?.value ?? branch.annotations.title ?? "\(index + 1)"
  }

  private func compareDiscriminator(_ pair: SchemaPair) {
    let (old, new) = (pair.base.discriminator, pair.revision.discriminator)
    func spot(_ discriminator: Discriminator?, _ other: Spot) -> Spot {
      discriminator.map { Spot($0.file, $0.position) } ?? other
    }
    let spots = (spot(old, pair.baseSpot), spot(new, pair.revisionSpot))
    guard let old, let new else {
      if let new {
        note(.discriminatorAdded, pair.site, "`\(new.property)` tells the shapes apart now", spots.0, spots.1)
      } else if let old {
        note(
          .discriminatorRemoved, pair.site, "`\(old.property)` does not tell the shapes apart any more", spots.0,
          spots.1)
      }
      return
    }
    if old.property != new.property {
      let change = "`\(old.property)` → `\(new.property)` tells the shapes apart"
      note(.discriminatorPropertyChanged, pair.site, change, spots.0, spots.1)
    }
    let (before, after) = (old.targets, new.targets)
    for value in Set(before.keys).union(after.keys).sorted() where before[value] != after[value] {
      let rule: Rule =
        if before[value] == nil { .discriminatorMappingAdded } else if after[value] == nil {
          .discriminatorMappingRemoved
        } else { .discriminatorMappingChanged }
      let change = "`\(value)` stands for \(before[value] ?? "nothing") → \(after[value] ?? "nothing")"
      note(rule, pair.site, change, spots.0, spots.1)
    }
  }
}

extension Discriminator {
  /// The mapping, with the bare names of the schemas.
  var targets: [String: String] {
    Dictionary(
      mapping.map { ($0.value, $0.schema.split(separator: "/").last.map(String.init) ?? $0.schema) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The values that stand for the schema of that name: those that are mapped to it, or else its name.
  func values(for schema: String) -> [String] {
    let mapped = targets.filter { $0.value == schema }.map(\.key).sorted()
    return mapped.isEmpty ? [schema] : mapped
  }
}
