/// The answers of success that an operation documents, as a type and the code that reads it from a response.
struct ClientAnswers {
  let contract: Contract
  let operation: Operation

  private var cases: [AnswerCase] { operation.successes.map { AnswerCase(contract: contract, response: $0) } }

  /// The cases that carry a body.
  private var carriers: [AnswerCase] { cases.filter { $0.bodyType != nil } }

  /// The type of what the body is, where every answer with a body has the same.
  private var bodyType: String? {
    guard let first = carriers.first?.bodyType, carriers.allSatisfy({ $0.bodyType == first }) else { return nil }
    return first
  }

  /// The type of the items, where the operation is a list that is paged.
  var pagedItem: String? {
    let query = operation.parameters.filter { $0.location == .query && !$0.isRequired }.map(\.name)
    guard query.contains("cursor"), query.contains("limit"), cases.count == 1,
      let schema = cases[0].content?.schema, case .object(let rules) = contract.resolved(schema).kind,
      rules.property("next_cursor") != nil, let items = rules.property("items"),
      case .array(let list) = contract.resolved(items.schema).kind
    else { return nil }
    return SwiftType(contract: contract, schema: list.items, valueName: "items").name
  }

  func emitDeclaration(into source: inout SwiftSource) {
    source.documentation("What may be answered; anything else is an `APIError`.")
    source.block("public enum Answer: Sendable") { source in
      for answer in cases {
        source.documentation(answer.response.description)
        source.line(answer.declaration)
      }
      guard let bodyType else { return }
      let isAlwaysThere = carriers.count == cases.count
      source.line()
      source.line(isAlwaysThere ? "/// What is answered." : "/// What is answered; nil where the answer has no body.")
      source.block("public var body: \(bodyType)\(isAlwaysThere ? "" : "?")") { source in
        source.line("switch self {")
        for answer in carriers { source.line("case .\(bodyPattern(answer)): body") }
        if !isAlwaysThere { source.line("default: nil") }
        source.line("}")
      }
    }
  }

  private func bodyPattern(_ answer: AnswerCase) -> String {
    "\(answer.name)(let body" + String(repeating: ", _", count: answer.response.headers.count) + ")"
  }

  func emitDecoding(into source: inout SwiftSource) {
    source.block("public static func answer(_ response: HTTPResponse) throws(APIError) -> Answer") { source in
      source.line("switch response.status {")
      for answer in cases {
        source.line("case \(answer.response.status):")
        source.indented { emitCase(answer, into: &$0) }
      }
      source.line("default: throw .undocumented(response)")
      source.line("}")
    }
  }

  private func emitCase(_ answer: AnswerCase, into source: inout SwiftSource) {
    var values: [String] = []
    if let type = answer.bodyType {
      values.append(
        answer.content?.mediaType == "application/json" ? "try response.value(\(type).self)" : "response.text")
    }
    for header in answer.response.headers {
      let reading = answer.headerType(header) == "Int" ? "integer" : "text"
      let value = "try response.\(header.isRequired ? "required" : "optional")(\(reading): \(literal(header)))"
      values.append("\(answer.headerName(header)): \(value)")
    }
    guard !values.isEmpty else { return source.line("return .\(answer.name)") }
    let statement = "return .\(answer.name)(\(values.joined(separator: ", ")))"
    if source.fits(statement) { return source.line(statement) }
    source.line("return .\(answer.name)(")
    source.indented { source in
      for (index, value) in values.enumerated() { source.line(value + (index + 1 < values.count ? "," : ")")) }
    }
  }

  private func literal(_ header: Header) -> String { SwiftName.literal(header.name) }
}
