extension Contract {
  /// Calls `visit` with every schema that the contract has, named or not, once each.
  func visitSchemas(_ visit: (Schema) -> Void) {
    for operation in operations { operation.visitSchemas { $0.visitParts(visit) } }
    for schema in schemas { schema.visitParts(visit) }
  }

  /// The names of the schemas that operations reach.
  func usedSchemas() -> Set<String> {
    var waiting: [Schema] = []
    for operation in operations { operation.visitSchemas { waiting.append($0) } }
    return schemasByName.reached(from: waiting)
  }
}

extension [String: Schema] {
  /// The names of the schemas that `schemas` are made of.
  func reached(from schemas: [Schema]) -> Set<String> {
    var found: Set<String> = []
    var waiting = schemas
    while let schema = waiting.popLast() {
      schema.visitParts { part in
        if case .reference(let name) = part.kind, found.insert(name).inserted, let target = self[name] {
          waiting.append(target)
        }
      }
    }
    return found
  }
}

extension Operation {
  /// Calls `visit` with the schemas of its parameters, bodies and headers, not with their parts.
  func visitSchemas(_ visit: (Schema) -> Void) {
    parameters.forEach { visit($0.schema) }
    (body?.contents ?? []).forEach { $0.schema.map(visit) }
    for response in responses {
      response.contents.forEach { $0.schema.map(visit) }
      response.headers.forEach { visit($0.schema) }
    }
  }
}

extension Schema {
  /// Calls `visit` with the schema and with those that stand inside it; references are not followed.
  func visitParts(_ visit: (Schema) -> Void) {
    visit(self)
    switch kind {
    case .array(let rules): rules.items.visitParts(visit)
    case .object(let rules):
      rules.properties.forEach { $0.schema.visitParts(visit) }
      rules.additional?.visitParts(visit)
    case .choice(let rules): rules.branches.forEach { $0.visitParts(visit) }
    default: break
    }
  }
}
