/// What the comment of an operation says: what it does, what it needs, and what leads on from it.
struct OperationText {
  let contract: Contract
  let operation: Operation
  let kind: ClientKind

  var text: String {
    let place = "`\(operation.subject)`"
    var paragraphs = [operation.summary.isEmpty ? "\(place)." : "\(operation.summary): \(place)."]
    // A block of YAML ends with a line break.
    var description = operation.description
    while description.last?.isNewline == true { description.removeLast() }
    if !description.isEmpty { paragraphs.append(description) }
    guard kind == .general else { return paragraphs.joined(separator: "\n\n") }
    if !security.isEmpty { paragraphs.append("Needs \(security.joined(separator: ", or ")).") }
    let links = operation.responses.flatMap { response in
      response.links.map { "- \(response.status): `\($0.name)` leads to `\($0.target)`\(said($0.description))" }
    }
    if !links.isEmpty { paragraphs.append("What is answered leads on:\n" + links.joined(separator: "\n")) }
    let callbacks = operation.callbacks.flatMap { callback in
      callback.operations.map {
        "- `\(callback.name)`: `\($0.method) \(callback.expression)`\(said($0.summary.isEmpty ? $0.description : $0.summary))"
      }
    }
    if !callbacks.isEmpty { paragraphs.append("The service calls back:\n" + callbacks.joined(separator: "\n")) }
    return paragraphs.joined(separator: "\n\n")
  }

  private func said(_ text: String) -> String { text.isEmpty ? "" : ": " + text.replacing("\n", with: " ") }

  /// Each way to authenticate, with its scopes.
  private var security: [String] {
    (operation.security ?? contract.security ?? []).map { requirement in
      if requirement.schemes.isEmpty { return "nothing" }
      return requirement.schemes.map { scheme in
        let scopes = scheme.scopes.isEmpty ? "" : " with \(scheme.scopes.map { "`\($0)`" }.joined(separator: ", "))"
        return "`\(scheme.name)`\(scopes)"
      }.joined(separator: " and ")
    }
  }
}
