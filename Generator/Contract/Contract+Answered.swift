extension Contract {
  /// The names of the schemas that answers of success are made of.
  func answeredSchemas() -> Set<String> {
    var found: Set<String> = []
    func follow(_ schema: Schema) {
      schema.visitParts { part in
        if case .reference(let name) = part.kind, found.insert(name).inserted, let target = self.schema(named: name) {
          follow(target)
        }
      }
    }
    for operation in operations {
      for response in operation.successes { response.contents.forEach { $0.schema.map(follow) } }
    }
    return found
  }
}
