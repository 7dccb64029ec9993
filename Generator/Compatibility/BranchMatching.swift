/// Which branches of two choices are the same: by name, then by what tells them apart, then by what they mean, then by
/// what they have in common.
struct BranchMatching {
  /// With the index in the revision.
  private(set) var pairs: [(base: Schema, revision: Schema, index: Int)] = []
  private(set) var added: [(Schema, Int)] = []
  private(set) var removed: [(Schema, Int)] = []

  private typealias Branch = (index: Int, schema: Schema)

  init(
    _ base: [Schema], _ revision: [Schema], _ old: Discriminator?, _ new: Discriminator?,
    in comparison: ContractComparison
  ) {
    var left: [Branch] = Array(base.enumerated().map { ($0.offset, $0.element) })
    var right: [Branch] = Array(revision.enumerated().map { ($0.offset, $0.element) })
    let names = (comparison.base.componentSchemas, comparison.revision.componentSchemas)
    match(&left, &right) { one, other in
      guard let name = one.keywords.reference?.value, name == other.keywords.reference?.value else { return false }
      return names.0.contains(name) && names.1.contains(name)
    }
    if let old, let new {
      match(&left, &right) { one, other in
        guard let one = one.keywords.reference?.value, let other = other.keywords.reference?.value else { return false }
        return !Set(old.values(for: one)).isDisjoint(with: new.values(for: other))
      }
    }
    // Both documents have both components: one was taken for the other, whatever they mean.
    func isExchange(_ one: Schema, _ other: Schema) -> Bool {
      guard let one = one.keywords.reference?.value, let other = other.keywords.reference?.value else { return false }
      let areKept = names.0.contains(one) && names.1.contains(one)
      return areKept && names.0.contains(other) && names.1.contains(other)
    }
    if !left.isEmpty, !right.isEmpty {
      match(&left, &right) { one, other in
        !isExchange(one, other) && comparison.meanSame(one, other)
      }
      match(&left, &right) { one, other in
        guard let one = comparison.telling(one, comparison.base) else { return false }
        return one == comparison.telling(other, comparison.revision)
      }
      let isRenamed = { (one: Schema, other: Schema) in
        guard let one = one.keywords.reference?.value, let other = other.keywords.reference?.value else { return true }
        return !names.1.contains(one) && !names.0.contains(other)
      }
      match(&left, &right) { one, other in
        guard let title = one.annotations.title else { return false }
        return title == other.annotations.title && isRenamed(one, other)
      }
      matchOnly(&left, &right) { one, other in isRenamed(one, other) && comparison.areAlike(one, other) }
    }
    removed = left.map { ($0.schema, $0.index) }
    added = right.map { ($0.schema, $0.index) }
  }

  /// What can have become one branch alone, and that of nothing else, did.
  private mutating func matchOnly(
    _ left: inout [Branch], _ right: inout [Branch], _ areAlike: (Schema, Schema) -> Bool
  ) {
    let targets = left.map { one in right.filter { areAlike(one.schema, $0.schema) }.map(\.index) }
    var origins: [Int: Int] = [:]
    for index in targets.joined() { origins[index, default: 0] += 1 }
    let only = zip(left, targets).compactMap { one, targets in
      targets.count == 1 && origins[targets[0]] == 1 ? (from: one.index, to: targets[0]) : nil
    }
    for pair in only {
      guard let one = left.firstIndex(where: { $0.index == pair.from }),
        let other = right.firstIndex(where: { $0.index == pair.to })
      else { continue }
      pairs.append((left.remove(at: one).schema, right.remove(at: other).schema, pair.to))
    }
  }

  private mutating func match(
    _ left: inout [Branch], _ right: inout [Branch], _ areSame: (Schema, Schema) -> Bool
  ) {
    left.removeAll { branch in
      guard let found = right.firstIndex(where: { areSame(branch.schema, $0.schema) }) else { return false }
      pairs.append((branch.schema, right[found].schema, right[found].index))
      right.remove(at: found)
      return true
    }
  }
}

extension ContractComparison {
  /// The property with one value alone by which a branch is known, and that value.
  func telling(_ schema: Schema, _ contract: Contract) -> String? {
    for property in view(schema, in: contract).keywords.properties {
      if let values = view(property.schema, in: contract).values, values.count == 1 {
        return "\(property.name)=\(values[0].text)"
      }
    }
    return nil
  }

  /// Whether one can have become the other: they are of one type, and objects share a property.
  func areAlike(_ one: Schema, _ other: Schema) -> Bool {
    let (old, new) = (view(one, in: base), view(other, in: revision))
    guard old.types == new.types else { return false }
    let names = Set(old.keywords.properties.map(\.name))
    return names.isEmpty || new.keywords.properties.contains { names.contains($0.name) }
  }
}
