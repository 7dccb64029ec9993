import JSON

/// One of several schemas: an enumeration with a case for each, and its codec.
struct ChoiceDeclaration {
  let contract: Contract
  let schema: Schema
  /// Its name in Swift.
  let name: String
  let rules: Schema.ChoiceRules

  private struct Branch {
    let schema: Schema
    /// The case.
    let name: String
    let label: String
    let swift: SwiftType
  }

  private var branches: [Branch] {
    ChoiceDeclaration.cases(rules, contract).map { branch in
      let label = ChoiceDeclaration.label(branch.schema, contract)
      return Branch(
        schema: branch.schema, name: branch.name, label: label,
        swift: SwiftType(contract: contract, schema: branch.schema, valueName: label))
    }
  }

  /// The case of each branch.
  static func cases(_ rules: Schema.ChoiceRules, _ contract: Contract) -> [(name: String, schema: Schema)] {
    var names = UniqueNames()
    return rules.branches.map { (names.name(SwiftName.member(label($0, contract))), $0) }
  }

  /// What a branch is called: by its name, or by its type.
  private static func label(_ branch: Schema, _ contract: Contract) -> String {
    if let name = branch.keywords.reference?.value { return name }
    return switch branch.kind {
    case .string, .enumeration: "text"
    case .integer: "integer"
    case .number: "number"
    case .boolean: "boolean"
    case .array: "list"
    case .object: "object"
    case .choice: "choice"
    case .reference(let name): name
    case .any, .never: "other"
    }
  }

  func emit(into source: inout SwiftSource) {
    source.documentation(schema.description)
    source.block("public indirect enum \(name): Sendable, Equatable") { source in
      for branch in branches { source.line("case \(branch.name)(\(branch.swift.elementName))") }
    }
    source.line()
    source.block("extension \(name): JSONReadable") { source in
      source.block("public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> \(name)?") {
        emitReading(into: &$0)
      }
    }
    source.line()
    source.block("extension \(name): JSONWritable") { source in
      source.block("public func write(to writer: inout JSONWriter)") { source in
        source.line("switch self {")
        for branch in branches {
          source.line("case .\(branch.name)(let value):")
          source.indented { $0.line(branch.swift.elementWriting("value")) }
        }
        source.line("}")
      }
    }
  }

  // MARK: Reading

  private func emitReading(into source: inout SwiftSource) {
    let isHeld = !schema.rest.isEmpty
    if isHeld {
      source.line("try reader.held(to: schema) { (reader) throws(JSONSyntaxError) in")
      source.indented { emitBranches(into: &$0) }
      source.line("}")
    } else {
      emitBranches(into: &source)
    }
  }

  private func emitBranches(into source: inout SwiftSource) {
    if let discriminator = rules.discriminator, !rules.values.isEmpty {
      return emitDiscriminated(by: discriminator, into: &source)
    }
    if let kinds = disjointKinds() { return emitByKind(kinds, into: &source) }
    source.line("try reader.\(rules.isExclusive ? "one" : "any")(of: [")
    source.indented { source in
      for branch in branches {
        let arguments = [SwiftName.literal(branch.label)] + (kind(of: branch.schema).map { [".\($0.rawValue)"] } ?? [])
        source.line("JSONReader.Branch(\(arguments.joined(separator: ", "))) { (reader) throws(JSONSyntaxError) in")
        source.indented { $0.line(reading(branch)) }
        source.line("},")
      }
    }
    source.line("])")
  }

  private func reading(_ branch: Branch) -> String {
    let reading = branch.swift.reading(into: "\(name).\(branch.name)")
    return contract.isNullable(branch.schema) ? "try reader.null() ? .some(.\(branch.name)(nil)) : \(reading)" : reading
  }

  private func emitDiscriminated(by discriminator: Discriminator, into source: inout SwiftSource) {
    let known = branches
    source.line("let kind = try reader.peek(member: \(SwiftName.literal(discriminator.property)))")
    source.line("switch kind {")
    for (index, branch) in known.enumerated() {
      let words = rules.values.filter { $0.branch == index }.map { SwiftName.literal($0.value) }
      guard !words.isEmpty else { continue }
      source.line("case \(words.joined(separator: ", ")):")
      source.indented { $0.line("return \(reading(branch))") }
    }
    source.line("default:")
    source.indented { source in
      source.line("try reader.unknownKind(")
      source.indented { source in
        source.line("kind, at: \(SwiftName.literal(discriminator.property)),")
        source.line("known: \(SwiftName.literals(rules.values.map(\.value))))")
      }
      source.line("return nil")
    }
    source.line("}")
  }

  /// The one JSON type that values of a branch have; nil where there are several.
  private func kind(of branch: Schema) -> JSONKind? {
    contract.isNullable(branch) ? nil : contract.jsonKind(branch)
  }

  /// The JSON type of each branch, where no two have the same.
  private func disjointKinds() -> [JSONKind]? {
    var kinds: [JSONKind] = []
    for branch in rules.branches {
      guard let kind = kind(of: branch), !kinds.contains(kind) else { return nil }
      kinds.append(kind)
    }
    return kinds
  }

  private func emitByKind(_ kinds: [JSONKind], into source: inout SwiftSource) {
    source.line("switch try reader.kind() {")
    for (kind, branch) in zip(kinds, branches) {
      source.line("case .\(kind.rawValue):")
      source.indented { $0.line("return \(reading(branch))") }
    }
    source.line("default:")
    source.indented { source in
      let expected = kinds.map(\.phrase).joined(separator: " or ")
      source.line("try reader.mismatch(expected: \(SwiftName.literal(expected)))")
      source.line("return nil")
    }
    source.line("}")
  }
}

extension Contract {
  /// The one JSON type that values of `schema` have; nil where there are several.
  func jsonKind(_ schema: Schema) -> JSONKind? {
    switch resolved(schema).kind {
    case .string, .enumeration: .string
    case .integer, .number: .number
    case .boolean: .boolean
    case .array: .array
    case .object: .object
    case .choice, .reference, .any, .never: nil
    }
  }
}
