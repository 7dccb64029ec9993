import Values
import YAML

/// The shapes of `oneOf` and `anyOf`.
extension ShapeReader {
  /// Reads the groups, and picks the one that decides the shape; the others are left to the evaluator.
  mutating func readGroups() {
    for key in ["oneOf", "anyOf"] {
      for located in reader.groups(key) {
        let own = withoutLoops(located.value)
        guard !own.isEmpty else { continue }
        let nulls = own.filter(ShapeReader.isNull)
        let others = own.filter { !ShapeReader.isNull($0) }
        let schemas = own.map { reader.read([$0], .none) }
        let group = Located(value: schemas, file: located.file, position: located.position)
        if key == "oneOf" { keywords.oneOf.append(group) } else { keywords.anyOf.append(group) }
        let shapes = schemas.filter { !ShapeReader.isNullSchema($0) }
        if choice == nil, isShaping(shapes) {
          if !nulls.isEmpty { isNullable = true }
          choice = Group(places: others, isExclusive: key == "oneOf")
        } else {
          leaveToEvaluator(key, true)
        }
      }
    }
  }

  /// A group of what includes this very schema, as a parent has it that lists its children, is no part of a child.
  private func withoutLoops(_ branches: [Place]) -> [Place] {
    let own = Set(places.map(\.identity))
    let returns = branches.contains { branch in
      guard let reference = branch.node["$ref"]?.string,
        let target = try? reader.reading.set.place(of: reference, from: branch.document)
      else { return false }
      return own.contains(target.identity)
    }
    return returns ? [] : branches
  }

  private static func isNull(_ place: Place) -> Bool {
    place.node["type"]?.string == "null"
      || place.node["type"]?.elements.map { $0.count == 1 && $0[0].string == "null" } ?? false
  }

  private static func isNullSchema(_ schema: Schema) -> Bool { schema.keywords.types?.value == [.null] }

  /// Whether the branches differ in more than what values of one simple type must be.
  private func isShaping(_ branches: [Schema]) -> Bool {
    let scalars: Set<JSONType> = [.boolean, .number, .string, .integer, .null]
    if let own = keywords.types?.value, own.isSubset(of: scalars) { return false }
    let says = branches.contains { branch in
      branch.keywords.reference != nil || branch.keywords.types != nil || branch.keywords.values != nil
        || !branch.keywords.properties.isEmpty || !branch.keywords.oneOf.isEmpty || !branch.keywords.anyOf.isEmpty
        || branch.keywords.items != nil || branch.keywords.additionalProperties != nil
    }
    return says
  }

  mutating func choiceKind(_ group: Group, _ types: Set<JSONType>?) -> Schema.Kind {
    let hasBase = hasObjectKeywords || keywords.items != nil || types.map { !$0.isEmpty && $0 != [.object] } ?? false
    leaveToEvaluator("required", !hasBase && !keywords.required.isEmpty)
    // What one branch has not evaluated, another may have.
    leaveToEvaluator("unevaluatedProperties", hasBase && keywords.unevaluatedProperties != nil)
    leaveToEvaluator("unevaluatedItems", hasBase && keywords.unevaluatedItems != nil)
    let base = hasBase ? layers.layers.map { reader.reading.schemas.withoutGroups($0.place) } : []
    // Before parts of them get names that one type for all has no use for.
    if base.isEmpty, let simple = simplified(group.places.map { reader.read([$0], .none) }) { return simple }
    let branches = group.places.map { place in
      reader.read([place] + base, naming.part(ShapeReader.label(of: place)))
    }
    if !base.isEmpty, let simple = simplified(branches) { return simple }
    if branches.count == 1, let only = branches.first {
      isNullable = isNullable || only.isNullable
      rest += only.rest.filter { !rest.contains($0) }
      return only.kind
    }
    return .choice(
      Schema.ChoiceRules(
        branches: branches, isExclusive: group.isExclusive, discriminator: keywords.discriminator,
        values: keywords.discriminator.map { values(of: $0, group.places) } ?? []))
  }

  /// One type for branches that all are strings, or all are the same number: then the group is left to the evaluator.
  private mutating func simplified(_ branches: [Schema]) -> Schema.Kind? {
    var kinds: Set<JSONType> = []
    for branch in branches {
      guard branch.keywords.reference == nil else { return nil }
      switch branch.kind {
      case .string, .enumeration: kinds.insert(.string)
      case .integer: kinds.insert(.integer)
      case .number: kinds.insert(.number)
      case .boolean: kinds.insert(.boolean)
      default: return nil
      }
    }
    guard branches.count > 1 else { return nil }
    let key = keywords.oneOf.isEmpty ? "anyOf" : "oneOf"
    if kinds == [.string] {
      if let words = words(of: branches, isExclusive: key == "oneOf") { return words }
      leaveToEvaluator(key, true)
      return .string(Schema.StringRules())
    }
    if kinds == [.integer] || kinds == [.number] || kinds == [.integer, .number] {
      leaveToEvaluator(key, true)
      return kinds == [.integer] ? .integer(Schema.NumberRules()) : .number(Schema.NumberRules())
    }
    return nil
  }

  /// The enumeration that branches are together: constants, or words beside any other text, which is one that may grow.
  private func words(of branches: [Schema], isExclusive: Bool) -> Schema.Kind? {
    guard keywords.oneOf.count + keywords.anyOf.count == 1, branches.allSatisfy(\.rest.isEmpty) else { return nil }
    var words: [String] = []
    var isOpen = false
    for branch in branches {
      switch branch.kind {
      case .enumeration(let own): words += own
      case .string(let rules) where rules == Schema.StringRules(): isOpen = true
      default: return nil
      }
    }
    let distinct = words.unique
    // What is listed twice, or is some text as well, fits two branches.
    if isExclusive, isOpen || distinct.count < words.count { return nil }
    if !isOpen { return .enumeration(distinct) }
    return words.isEmpty ? nil : .string(Schema.StringRules(words: distinct))
  }

  /// What a branch is called: after what it refers to, its title, or its type.
  static func label(of place: Place) -> String {
    if let reference = place.node["$ref"]?.string {
      return reference.split(whereSeparator: { $0 == "/" || $0 == "#" }).last.map(String.init) ?? "Other"
    }
    if let title = place.node["title"]?.string, title.contains(where: \.isLetter) { return title }
    if let type = place.node["type"]?.string { return "\(type)Value" }
    return "Option\((Int(place.pointer.tokens.last ?? "") ?? 0) + 1)"
  }

  /// The values of the discriminator with the branch that each stands for (section 4.8.25.1).
  private func values(of discriminator: Discriminator, _ branches: [Place]) -> [(value: String, branch: Int)] {
    let targets = branches.map { branch -> Place? in
      branch.node["$ref"]?.string.flatMap { try? reader.reading.set.place(of: $0, from: branch.document) }
    }
    var found: [(value: String, branch: Int)] = []
    for (value, schema) in discriminator.mapping {
      let document = branches[0].document
      let target =
        (try? reader.reading.set.place(of: "#/components/schemas/\(schema)", from: document))
        ?? (try? reader.reading.set.place(of: schema, from: document))
      guard let index = targets.firstIndex(where: { $0 != nil && $0?.identity == target?.identity }) else { continue }
      found.append((value, index))
    }
    // The schemas' own names stand for them too.
    for (index, target) in targets.enumerated() {
      guard let name = target?.pointer.tokens.last, !found.contains(where: { $0.value == name }) else { continue }
      found.append((name, index))
    }
    return found
  }
}
