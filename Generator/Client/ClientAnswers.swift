import Values

/// The answers that an operation documents, as a type and the code that reads it from a response.
struct ClientAnswers {
  let contract: Contract
  let operation: Operation
  let kind: ClientKind
  /// In the order of the document.
  let cases: [ClientAnswer]

  init(contract: Contract, operation: Operation, kind: ClientKind) {
    self.contract = contract
    self.operation = operation
    self.kind = kind
    // Interim answers never come to the one who asks.
    let responses = kind == .house ? operation.successes : operation.responses.filter { !$0.status.hasPrefix("1") }
    var names = UniqueNames()
    cases = responses.flatMap { ClientAnswer.cases($0, of: operation, in: contract, &names) }
  }

  /// Whether nothing that could be answered is documented.
  var areNone: Bool { cases.isEmpty }

  /// The media types that may be answered.
  var mediaTypes: [String] { cases.compactMap { $0.content?.mediaType }.unique }

  /// The type of the items, where the operation is a list that is paged.
  var pagedItem: String? {
    let query = operation.parameters.filter { $0.location == .query && !$0.isRequired }.map(\.name)
    guard kind == .house, query.contains("cursor"), query.contains("limit"), cases.count == 1,
      let schema = cases[0].content?.schema, case .object(let rules) = contract.resolved(schema).kind,
      rules.property("next_cursor") != nil, let items = rules.property("items"),
      case .array(let list) = contract.resolved(items.schema).kind
    else { return nil }
    return SwiftType(contract: contract, schema: list.items, valueName: "items").name
  }

  /// Notes the schemas whose values they read.
  func note(in use: inout SchemaUse) { for answer in cases { answer.note(in: &use) } }

  // MARK: The type

  func emitDeclaration(into source: inout SwiftSource) {
    source.documentation("What may be answered; anything else is an `APIError`.")
    source.block("public enum Answer: Sendable") { source in
      for answer in cases {
        source.documentation(answer.documentation)
        source.line(answer.declaration)
      }
      emitBody(into: &source)
    }
  }

  /// What is answered on success, where every such answer with a body has the same.
  private func emitBody(into source: inout SwiftSource) {
    let carriers = cases.filter { $0.isSuccess && $0.bodyType != nil }
    guard let type = carriers.first?.bodyType, carriers.allSatisfy({ $0.bodyType == type }), !type.hasSuffix("?") else {
      return
    }
    let isAlwaysThere = carriers.count == cases.count
    source.line()
    source.line(isAlwaysThere ? "/// What is answered." : "/// What is answered; nil where the answer has no body.")
    source.block("public var body: \(type)\(isAlwaysThere ? "" : "?")") { source in
      source.line("switch self {")
      for answer in carriers { source.line("case .\(answer.bodyPattern): body") }
      if !isAlwaysThere { source.line("default: nil") }
      source.line("}")
    }
  }

  // MARK: Reading

  func emitDecoding(into source: inout SwiftSource) {
    let hasEvents = cases.contains(where: \.hasEvents)
    if hasEvents {
      source.block("public static func answer(_ response: HTTPResponse) throws(APIError) -> Answer") {
        $0.line("try answer(response, events: HTTPBody([response.body]))")
      }
      source.line()
    }
    let events = hasEvents ? ", events: HTTPBody" : ""
    source.block("public static func answer(_ response: HTTPResponse\(events)) throws(APIError) -> Answer") { source in
      source.line("switch response.status {")
      // What is exact goes before a range, and a range before what is left.
      let statuses = operation.responses.map(\.status).filter { status in
        cases.contains { $0.response.status == status }
      }
      let exact = statuses.filter { Int($0) != nil }
      for status in exact + statuses.filter({ $0.hasSuffix("XX") }) {
        source.line("case \(ClientAnswers.pattern(status)):")
        source.indented { emit(status, into: &$0) }
      }
      if statuses.contains("default") {
        source.line("default:")
        source.indented { emit("default", into: &$0) }
      } else {
        source.line("default: throw .undocumented(response)")
      }
      source.line("}")
    }
  }

  private static func pattern(_ status: String) -> String {
    status.hasSuffix("XX") ? "\(status.prefix(1))00...\(status.prefix(1))99" : status
  }

  private func emit(_ status: String, into source: inout SwiftSource) {
    let answers = cases.filter { $0.response.status == status }
    guard answers.count > 1 else { return answers.forEach { $0.emitReading(into: &source) } }
    for answer in answers {
      source.block("if response.isOf(\(SwiftName.literal(answer.content?.mediaType ?? "")))") {
        answer.emitReading(into: &$0)
      }
    }
    source.line("throw .undocumentedMediaType(response)")
  }
}
