import JSON

/// The cases of an operation's body: every keyword of its schema broken, and every edge of what fits.
struct BodyCases {
  let contract: Contract
  let body: RequestBody

  /// A name that no operation knows: where it is the only fault, everything else was accepted.
  static let planted = "planted"

  private var example: JSONValue { body.contents.first?.examples.first?.value ?? .object([]) }

  func all() -> [ContractCase] {
    guard let schema = body.schema else { return [] }
    let root = Place(pointer: "", name: "body", edits: [], value: example)
    return cases(schema, at: root, within: []) + everything(schema)
  }

  /// Every member wrong at once, and the query too: every fault is told.
  private func everything(_ schema: Schema) -> [ContractCase] {
    guard case .object(let rules) = contract.resolved(schema).kind else { return [] }
    let edits = rules.properties.map { property -> RequestEdit in
      let isObject = if case .object = contract.resolved(property.schema).kind { true } else { false }
      return .set("/\(property.name)", isObject ? "[]" : "{}")
    }
    return [
      ContractCase(
        "everything wrong at once", edits + [.query("\(Self.planted)=1")],
        .faults(["\(Self.planted) by unknown"] + rules.properties.map { "/\($0.name) by type" }))
    ]
  }

  /// A value of the body, and the edits that make sure that it is there.
  private struct Place {
    let pointer: String
    /// As people write it: `nics[0].mac`.
    let name: String
    let edits: [RequestEdit]
    /// What the example has there, or what the edits put there.
    let value: JSONValue?

    func member(_ name: String) -> Place {
      Place(
        pointer: "\(pointer)/\(name)", name: self.name == "body" ? name : "\(self.name).\(name)", edits: edits,
        value: value?[name])
    }
  }

  private func cases(_ schema: Schema, at place: Place, within names: [String]) -> [ContractCase] {
    var names = names
    if case .reference(let name) = schema.kind {
      guard !names.contains(name) else { return [] }
      names.append(name)
    }
    let target = contract.resolved(schema)
    var all = wrong(schema, target, at: place) + secret(target, at: place) + right(schema, target, at: place)
    switch target.kind {
    case .object(let rules):
      let here = present(place, target)
      all += members(rules, of: target, at: here)
      for property in rules.properties { all += cases(property.schema, at: here.member(property.name), within: names) }
    case .array(let rules):
      let first = present(place, target)
      let item = Place(
        pointer: "\(place.pointer)/0", name: "\(place.name)[0]", edits: first.edits, value: first.value?[0])
      all += cases(rules.items, at: item, within: names)
    default: break
    }
    return all
  }

  /// The place with a value that can be edited further: the example's, or a small one that fits.
  private func present(_ place: Place, _ schema: Schema) -> Place {
    switch (place.value, schema.kind) {
    case (.array(let elements)?, .array) where !elements.isEmpty: return place
    case (.object?, .object): return place
    default: break
    }
    let json = RightValue(contract: contract).json(schema)
    return Place(
      pointer: place.pointer, name: place.name, edits: place.edits + [.set(place.pointer, json)],
      value: try? JSONValue(parsing: json))
  }

  // MARK: Values

  private func wrong(_ schema: Schema, _ target: Schema, at place: Place) -> [ContractCase] {
    WrongValues(contract: contract).all(schema).map { value in
      let edit: RequestEdit =
        switch value.form {
        case .json(let json): place.pointer.isEmpty ? .body(json) : .set(place.pointer, json)
        case .fill(let character, let count): .fill(place.pointer, character, count)
        case .items(let json, let count): .items(place.pointer, json, count)
        }
      return ContractCase(
        "\(place.name) \(value.name)", place.edits + [edit], .bodyFault(at: place.pointer, rule: value.rule),
        tries: DeclaredConstraint(value.keyword, of: target))
    }
  }

  /// What is sent as a secret is not told again, not even where it is wrong; the tests look for this word.
  private func secret(_ schema: Schema, at place: Place) -> [ContractCase] {
    guard schema.isWriteOnly, case .string(let rules) = schema.kind, let source = rules.pattern,
      let wrong = PatternTexts.counterexample(to: source, lengths: 1...1)
    else { return [] }
    return [
      ContractCase(
        "\(place.name) as a secret that must not come back",
        place.edits + [.set(place.pointer, JSONValue.string("hush-hush-17" + wrong).text)],
        .bodyFault(at: place.pointer, rule: "pattern"), tries: DeclaredConstraint(.writeOnly, of: schema))
    ]
  }

  private func right(_ schema: Schema, _ target: Schema, at place: Place) -> [ContractCase] {
    guard !place.pointer.isEmpty else { return [] }
    return RightValue(contract: contract).edges(schema).map { value in
      let tries = value.json == "null" ? DeclaredConstraint(.null, of: schema.isNullable ? schema : target) : nil
      return ContractCase(
        "\(place.name) accepted: \(value.name)",
        place.edits + [.set(place.pointer, value.json), .query("\(Self.planted)=1")],
        .parameterFault(Self.planted, rule: "unknown"), tries: tries)
    }
  }

  // MARK: Members

  private func members(_ rules: Schema.ObjectRules, of schema: Schema, at place: Place) -> [ContractCase] {
    var all: [ContractCase] = []
    for property in rules.properties {
      let member = place.member(property.name)
      if contract.isDemanded(property, .sent) {
        all.append(
          ContractCase(
            "\(member.name) left out", place.edits + [.remove(member.pointer)],
            .bodyFault(at: member.pointer, rule: "required"),
            tries: DeclaredConstraint(required: property)))
      } else if member.value != nil, place.value?.members.map({ $0.count > (rules.minProperties ?? 0) }) ?? false {
        all.append(
          ContractCase(
            "\(member.name) accepted: left out",
            place.edits + [.remove(member.pointer), .query("\(Self.planted)=1")],
            .parameterFault(Self.planted, rule: "unknown")))
      }
      let given: [RequestEdit] =
        member.value == nil ? [.set(member.pointer, RightValue(contract: contract).json(property.schema))] : []
      all.append(
        ContractCase(
          "\(member.name) twice", place.edits + given + [.double(member.pointer)],
          .bodyFault(at: member.pointer, rule: "duplicate")))
    }
    return all + unknown(rules, of: schema, at: place)
  }

  private func unknown(_ rules: Schema.ObjectRules, of schema: Schema, at place: Place) -> [ContractCase] {
    guard rules.isClosed, let known = Misspelling.clearest(of: rules.properties.map(\.name)) else { return [] }
    let tries = DeclaredConstraint(.additionalProperties, of: schema)
    return [known.wrong, "Zq~9/"].map { name in
      let escaped = name.replacing("~", with: "~0").replacing("/", with: "~1")
      let hint = name == known.wrong ? "did you mean \(known.right)?" : ""
      return ContractCase(
        "\(place.name) with the unknown member \(name)", place.edits + [.set("\(place.pointer)/\(escaped)", "1")],
        .bodyFault(at: "\(place.pointer)/\(escaped)", rule: "unknown", saying: hint), tries: tries)
    }
  }
}

/// A name that is not known, and the one that must be suggested for it.
struct Misspelling {
  let wrong: String
  let right: String

  /// The longest name with its last letter changed, which no other name is as near to.
  static func clearest(of names: [String]) -> Misspelling? {
    guard let right = names.max(by: { ($0.utf8.count, $0) < ($1.utf8.count, $1) }) else { return nil }
    let wrong = right.dropLast() + (right.hasSuffix("x") ? "q" : "x")
    return names.contains(String(wrong)) ? nil : Misspelling(wrong: String(wrong), right: right)
  }
}
