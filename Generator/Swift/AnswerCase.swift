/// An answer of success as a case of an operation's answer.
struct AnswerCase {
  let contract: Contract
  let response: Response
  /// Whether the body comes as JSON already.
  var isEncoded = false

  var name: String {
    StatusName.of(response.status) + (isEncoded ? "Encoded" : "")
  }
  var content: Content? { response.contents.first }

  /// Whatever is not JSON is text, whatever its schema says of what the text means.
  var bodyType: String? {
    guard let content else { return nil }
    guard content.mediaType == "application/json" else { return "String" }
    let type = content.schema.map { SwiftType(contract: contract, schema: $0, valueName: "body").name }
    return isEncoded ? type.map { "Encoded<\($0)>" } : type
  }

  /// The same answer for a body that is JSON already; nil where bodies are always made as values.
  var encoded: AnswerCase? {
    guard response.status == "200", content?.mediaType == "application/json", let schema = content?.schema,
      case .reference = schema.kind, case .object(let rules) = contract.resolved(schema).kind,
      !SwiftType.isFree(rules)
    else { return nil }
    var other = self
    other.isEncoded = true
    return other
  }

  func headerName(_ header: Header) -> String { SwiftName.member(header.name.lowercased()) }

  func headerType(_ header: Header) -> String {
    SwiftType(contract: contract, schema: header.schema, valueName: header.name).name
  }

  var declaration: String {
    var values = bodyType.map { [$0] } ?? []
    for header in response.headers {
      let type = headerType(header)
      values.append("\(headerName(header)): \(header.isRequired ? type : "\(type)? = nil")")
    }
    return "case \(name)" + (values.isEmpty ? "" : "(\(values.joined(separator: ", ")))")
  }

  var pattern: String {
    var values = bodyType == nil ? [] : ["let body"]
    values += response.headers.map { "let \(headerName($0))" }
    return name + (values.isEmpty ? "" : "(\(values.joined(separator: ", ")))")
  }

  func emitEncoding(into source: inout SwiftSource, answersNotModified: Bool) {
    if answersNotModified, response.headers.contains(where: { $0.name == "ETag" }) {
      source.line("if let unchanged = input.notModified(etag) { return unchanged }")
    }
    let binding = response.headers.isEmpty ? "return" : "var answer ="
    source.line("\(binding) \(answer)")
    guard !response.headers.isEmpty else { return }
    for header in response.headers {
      let name = headerName(header)
      let text = headerType(header) == "String" ? name : "String(\(name))"
      let statement = "answer.headers.append(HeaderField(\(SwiftName.literal(header.name.lowercased())), \(text)))"
      source.line(header.isRequired ? statement : "if let \(name) { \(statement) }")
    }
    source.line("return answer")
  }

  private var answer: String {
    guard let content, bodyType != nil else { return "HTTPAnswer(status: \(response.status))" }
    if content.mediaType == "application/json" {
      return "HTTPAnswer(status: \(response.status), \(isEncoded ? "encoded" : "json"): body)"
    }
    return "HTTPAnswer(status: \(response.status), text: body, mediaType: \(SwiftName.literal(content.mediaType)))"
  }
}
