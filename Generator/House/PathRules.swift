import YAML

/// How paths and the operations on them are called.
struct PathRules {
  private let contract: Contract

  init(_ contract: Contract) { self.contract = contract }

  func diagnostics() -> [Diagnostic] {
    contract.operations.flatMap { operationId($0) + segments($0) + plurals($0) + action($0) } + ambiguous()
  }

  // MARK: Operations

  private func operationId(_ operation: Operation) -> [Diagnostic] {
    func finding(_ message: String) -> [Diagnostic] {
      [contract.finding(.operationId, operation.position(of: "operationId"), message)]
    }
    guard operation.isNamed else { return finding("`operationId` of \(operation.subject) is missing") }
    let id = operation.id
    guard Vocabulary.isCamelCase(id, upper: false) else {
      return finding("`\(id)` must be letters and digits that begin with a small letter: `\(Vocabulary.camelCase(id))`")
    }
    let verb = Vocabulary.words(of: id).first ?? ""
    // A word that the house has another one for is told as that.
    if Vocabulary.verbs.contains(verb) || Vocabulary.verbSynonyms[verb] != nil { return [] }
    return finding(
      "`\(id)` begins with `\(verb)`, which is no verb that operations begin with here: write one of them before it, such as `get`"
    )
  }

  // MARK: Paths

  private func literals(_ operation: Operation) -> [String] {
    PathTemplate(operation.path).segments.compactMap { parts in
      if case .literal(let text)? = parts.first, parts.count == 1, !text.isEmpty { text } else { nil }
    }
  }

  private func segments(_ operation: Operation) -> [Diagnostic] {
    literals(operation).compactMap { segment in
      // The version, and a document with its ending such as `openapi.json`.
      let words = segment.split(separator: ".", omittingEmptySubsequences: false)
      let isSound = segment == contract.version || words.count <= 2 && words.allSatisfy(Vocabulary.isSnakeCase)
      return isSound
        ? nil
        : contract.finding(
          .pathName, operation.position,
          "`\(segment)` of \(operation.path) must be in snake_case: `\(Vocabulary.snakeCase(segment))`")
    }
  }

  /// What an id stands behind is a collection.
  private func plurals(_ operation: Operation) -> [Diagnostic] {
    let segments = PathTemplate(operation.path).segments
    return zip(segments, segments.dropFirst()).compactMap { segment, next in
      guard case .literal(let text)? = segment.first, case .name(let name)? = next.first, !Vocabulary.isPlural(text)
      else {
        return nil
      }
      return contract.finding(
        .pathPlural, operation.position, "`\(text)` stands before `{\(name)}`: a collection is a plural noun")
    }
  }

  /// `POST /{collection}/{id}/actions/{verb}`.
  private func action(_ operation: Operation) -> [Diagnostic] {
    func finding(_ message: String) -> [Diagnostic] { [contract.finding(.pathAction, operation.position, message)] }
    let segments = literals(operation)
    guard let place = segments.firstIndex(of: "actions") else {
      guard let verb = segments.first(where: { Vocabulary.verbs.contains($0) || Vocabulary.verbSynonyms[$0] != nil })
      else {
        return []
      }
      return finding("the path \(operation.path) has the verb `\(verb)`: what is done stands behind `actions/`")
    }
    guard place == segments.count - 2, operation.path.hasSuffix("/actions/\(segments[place + 1])") else {
      return finding("`actions/` is followed by one verb, and nothing else, unlike \(operation.path)")
    }
    let verb = segments[place + 1]
    if operation.method != "POST" { return finding("an action is a POST, not a \(operation.method)") }
    if Vocabulary.words(of: operation.id).first == Vocabulary.words(of: verb).first { return [] }
    return finding("the operation on \(operation.path) begins with `\(verb)`, unlike `\(operation.id)`")
  }

  /// Paths that match one URL; those that differ in the names in braces alone are refused by the specification.
  private func ambiguous() -> [Diagnostic] {
    var seen: [(path: String, segments: [[PathTemplate.Part]])] = []
    var found: [Diagnostic] = []
    for operation in contract.operations where !seen.contains(where: { $0.path == operation.path }) {
      let template = PathTemplate(operation.path)
      if let other = seen.first(where: { overlap($0.segments, template.segments) }) {
        found.append(
          contract.finding(
            .ambiguousPath, operation.position,
            "a URL that matches \(operation.path) can match \(other.path), too: let a word before or behind tell them apart"
          ))
      }
      seen.append((operation.path, template.segments))
    }
    return found
  }

  private func overlap(_ one: [[PathTemplate.Part]], _ other: [[PathTemplate.Part]]) -> Bool {
    one.count == other.count
      && zip(one, other).allSatisfy { left, right in left == right || isName(left) || isName(right) }
  }

  private func isName(_ segment: [PathTemplate.Part]) -> Bool {
    if case .name? = segment.first { true } else { false }
  }
}
