import Codec
import YAML

/// What every part of a contract is described by.
struct DescriptionRules {
  private let contract: Contract

  init(_ contract: Contract) { self.contract = contract }

  func diagnostics() -> [Diagnostic] {
    contract.operations.flatMap { described($0) + summary($0) + tags($0) + examples($0) }
      + tags() + contract.problemTypes.flatMap(problemType) + schemas()
  }

  private func missing(_ field: String, of what: String, _ position: Position) -> Diagnostic {
    contract.finding(.described, position, "`\(field)` of \(what) is missing")
  }

  // MARK: Operations

  private func described(_ operation: Operation) -> [Diagnostic] {
    var found: [Diagnostic] = []
    if operation.summary.isEmpty { found.append(missing("summary", of: operation.subject, operation.position)) }
    if operation.description.isEmpty { found.append(missing("description", of: operation.subject, operation.position)) }
    for parameter in operation.parameters where parameter.description.isEmpty {
      found.append(missing("description", of: "the parameter `\(parameter.name)`", parameter.position))
    }
    for header in operation.responses.flatMap(\.headers) where header.description.isEmpty {
      found.append(missing("description", of: "the header `\(header.name)`", header.position))
    }
    return found
  }

  /// A summary is a line of lists and menus.
  private func summary(_ operation: Operation) -> [Diagnostic] {
    let text = operation.summary
    func finding(_ message: String) -> [Diagnostic] {
      [contract.finding(.summary, operation.position(of: "summary"), message)]
    }
    if text.count > 80 {
      return finding("the summary of \(operation.subject) has \(text.count) characters, more than 80")
    }
    if text.contains("\n") {
      return finding("the summary of \(operation.subject) is one line: what does not fit there is the description")
    }
    if text.hasSuffix(".") { return finding("the summary of \(operation.subject) is a title, without a full stop") }
    if text.first?.isLowercase == true { return finding("the summary of \(operation.subject) begins with a capital") }
    return []
  }

  private func examples(_ operation: Operation) -> [Diagnostic] {
    func finding(_ content: Content, _ what: String) -> Diagnostic? {
      content.examples.isEmpty
        ? contract.finding(
          .example, content.position, "\(what) of \(operation.subject) has no example: write one that could be real")
        : nil
    }
    return (operation.body?.contents ?? []).compactMap { finding($0, "the request") }
      + operation.successes.flatMap { response in
        response.contents.compactMap { finding($0, "the answer \(response.status)") }
      }
  }

  // MARK: Tags

  private func tags(_ operation: Operation) -> [Diagnostic] {
    guard operation.tags.count == 1 else {
      let message = "an operation has one tag: \(operation.subject) has \(operation.tags.count)"
      return [contract.finding(.tag, operation.position(of: "tags"), message)]
    }
    return contract.tags.contains { $0.name == operation.tag }
      ? []
      : [
        contract.finding(
          .tag, operation.position(of: "tags"),
          "the tag `\(operation.tag)` is not declared in the `tags` of the contract"
            + Spelling.hint(operation.tag, among: contract.tags.map(\.name)))
      ]
  }

  private func tags() -> [Diagnostic] {
    let used = Set(contract.operations.flatMap(\.tags))
    return contract.tags.flatMap { tag in
      (tag.description.isEmpty ? [missing("description", of: "the tag `\(tag.name)`", tag.position)] : [])
        + (used.contains(tag.name)
          ? [] : [contract.finding(.tag, tag.position, "the tag `\(tag.name)` is used nowhere: remove it")])
    }
  }

  // MARK: Problem types and schemas

  private func problemType(_ type: Contract.ProblemType) -> [Diagnostic] {
    [("title", type.title), ("cause", type.cause), ("cure", type.cure)].filter(\.1.isEmpty).map { field, _ in
      missing(field, of: "the problem type `\(type.name)`", type.position)
    }
  }

  private func schemas() -> [Diagnostic] {
    var found: [Diagnostic] = []
    for schema in contract.schemas where schema.description.isEmpty {
      found.append(schema.finding(.described, "`description` of the schema `\(schema.name ?? "")` is missing"))
    }
    contract.visitSchemas { schema in
      // What a schema of its own describes is described.
      for property in schema.keywords.properties where property.schema.description.isEmpty {
        if case .reference = property.schema.kind { continue }
        found.append(
          Diagnostic(
            file: schema.file, at: property.position, rule: .described,
            "`description` of the property `\(property.name)` is missing"))
      }
    }
    return found
  }
}
