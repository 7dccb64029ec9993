import Generator
import HTTPClient
import JSON
import Values

/// What the contract declares of every answer, whatever was expected.
extension Judgement {
  /// What an answer has that the operation does not declare, or lacks that it does.
  func undeclared(_ answer: HTTPResponse, isHead: Bool = false) -> String? {
    guard
      let response = operation.responses.first(where: { $0.code == answer.status })
        ?? operation.responses.first(where: { $0.status == "default" })
    else { return "\(answer.status) is not declared" }
    for header in response.headers {
      if let wrong = undeclared(header, answer.headers.list(header.name)) { return wrong }
    }
    guard let content = response.contents.first else {
      return answer.body.isEmpty ? nil : "\(answer.status) is declared without a body and has one"
    }
    let type = MediaType(answer.headers["Content-Type"] ?? "")
    guard response.contents.contains(where: { MediaType($0.mediaType).essence == type.essence }) else {
      let sent = type.essence.isEmpty ? "of no type" : type.essence
      return "\(answer.status) is declared as \(content.mediaType) and is \(sent)"
    }
    if isHead { return answer.body.isEmpty ? nil : "the answer to HEAD has a body" }
    guard type.isJSON else { return nil }
    guard let value = try? JSONValue(parsing: answer.body) else { return "the answer is not JSON" }
    if let schema = content.schema,
      let fault = SchemaValidator(ofAnswers: contract).faults(in: value, against: schema).first
    {
      return "the answer does not fit its schema at \(fault.pointer): \(fault.detail)"
    }
    guard type.essence == "application/problem+json" else { return nil }
    let problem = value["type"]?.string?.replacing("/docs/problems/", with: "") ?? ""
    if !response.problems.contains(problem) { return "\(answer.status) may not be the problem \(problem)" }
    let status = contract.problemTypes.first { $0.name == problem }?.status
    return status == answer.status && value["status"]?.integer == Int64(answer.status)
      ? nil : "the problem \(problem) came as \(answer.status)"
  }

  private func undeclared(_ header: Header, _ value: String?) -> String? {
    guard let value else { return header.isRequired ? "the header \(header.name) is missing" : nil }
    let isNumber = if case .integer = contract.resolved(header.schema).kind { true } else { false }
    let json: JSONValue = isNumber ? Int64(value).map { .integer($0) } ?? .string(value) : .string(value)
    return SchemaValidator(contract).faults(in: json, against: header.schema).first
      .map { "the header \(header.name) does not fit its schema: \($0.detail)" }
  }
}
