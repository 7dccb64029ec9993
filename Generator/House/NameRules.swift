import YAML

/// How components, properties and parameters are called, and that a concept has one word everywhere.
struct NameRules {
  private let contract: Contract

  init(_ contract: Contract) { self.contract = contract }

  func diagnostics() -> [Diagnostic] { schemas() + members() + vocabulary() }

  /// Nouns in upper camel case.
  private func schemas() -> [Diagnostic] {
    contract.schemas.compactMap { schema in
      guard let name = schema.name, contract.componentSchemas.contains(name) else { return nil }
      guard Vocabulary.isCamelCase(name, upper: true) else {
        return schema.finding(
          .componentName, "the schema `\(name)` must be letters and digits that begin with a capital letter")
      }
      guard let verb = Vocabulary.words(of: name).first, Vocabulary.verbs.contains(verb) else { return nil }
      return schema.finding(.componentName, "the schema `\(name)` begins with the verb `\(verb)`: a schema is a noun")
    }
  }

  private func members() -> [Diagnostic] {
    var found: [Diagnostic] = []
    contract.visitMembers { member in
      guard !Vocabulary.isSnakeCase(member.name) else { return }
      found.append(
        Diagnostic(
          file: member.file, at: member.position, rule: .snakeCase,
          "the \(member.what) `\(member.name)` must be in snake_case: `\(Vocabulary.snakeCase(member.name))`"))
    }
    return found
  }

  private func vocabulary() -> [Diagnostic] {
    var found: [Diagnostic] = []
    func note(_ name: String, _ word: String, _ ours: String, _ file: String, _ position: Position) {
      let message = "`\(name)` says `\(word)`; the word for it here is `\(ours)`"
      found.append(Diagnostic(file: file, at: position, rule: .vocabulary, message))
    }
    func judge(_ name: String, _ file: String, _ position: Position) {
      for word in Vocabulary.words(of: name) {
        if let ours = Vocabulary.nounSynonyms[word] { note(name, word, ours, file, position) }
      }
    }
    for operation in contract.operations {
      if let verb = Vocabulary.words(of: operation.id).first, let ours = Vocabulary.verbSynonyms[verb] {
        note(operation.id, verb, ours, contract.file, operation.position(of: "operationId"))
      }
      judge(operation.id, contract.file, operation.position(of: "operationId"))
      for segment in PathTemplate(operation.path).segments {
        if case .literal(let text)? = segment.first { judge(text, contract.file, operation.position) }
      }
    }
    for schema in contract.schemas { judge(schema.name ?? "", schema.file, schema.position) }
    contract.visitMembers { judge($0.name, $0.file, $0.position) }
    return found
  }
}

/// A property, or a parameter of path or query: what has a name of the house in requests and answers.
struct Member {
  let name: String
  /// How messages call it.
  let what: String
  let schema: Schema
  let file: String
  let position: Position
}

extension Contract {
  func visitMembers(_ visit: (Member) -> Void) {
    for operation in operations {
      for parameter in operation.parameters where parameter.location != .header {
        visit(
          Member(
            name: parameter.name, what: "parameter", schema: parameter.schema, file: file, position: parameter.position)
        )
      }
    }
    visitSchemas { schema in
      for property in schema.keywords.properties {
        visit(
          Member(
            name: property.name, what: "property", schema: property.schema, file: schema.file,
            position: property.position))
      }
    }
  }
}
