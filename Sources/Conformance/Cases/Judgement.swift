public import Generator
public import HTTPClient
import JSON

/// Holds answers against the contract.
public struct Judgement: Sendable {
  let contract: Contract
  let operation: Generator.Operation
  /// Whether what problems say for people is judged too: it is this release's, and no part of the contract.
  let judgesProse: Bool

  /// What the cases send as the wrong value of secrets.
  static let secret = "hush-hush-17"

  public init(contract: Contract, operation: Generator.Operation, judgesProse: Bool = true) {
    self.contract = contract
    self.operation = operation
    self.judgesProse = judgesProse
  }

  /// What is wrong with an answer: that it is not what was expected, or not what the contract declares.
  public func complaint(_ answer: HTTPResponse, _ expected: ExpectedAnswer, to method: String) -> String? {
    let problem = try? JSONValue(parsing: answer.body)
    let isHead = method == "HEAD"
    if let wrong = unexpected(answer, expected, problem, isHead) { return wrong }
    if String(decoding: answer.body, as: UTF8.self).contains(Judgement.secret) {
      return "the answer tells a secret that was sent"
    }
    if !isHead, let length = answer.headers["Content-Length"], Int(length) != answer.body.count {
      return "Content-Length is \(length), the body has \(answer.body.count) bytes"
    }
    // Of what is no operation, the contract says nothing.
    if case .allowed = expected { return nil }
    if case .problem(404, _, _) = expected, operation.responses.allSatisfy({ $0.status != "404" }) { return nil }
    return undeclared(answer, isHead: isHead) ?? unannounced(answer)
  }

  // MARK: What was expected

  private func unexpected(
    _ answer: HTTPResponse, _ expected: ExpectedAnswer, _ problem: JSONValue?, _ isHead: Bool
  ) -> String? {
    switch expected {
    case .bodyFault(let pointer, let rule, let saying):
      return fault(answer, problem, "pointer", pointer, rule, saying)
    case .parameterFault(let name, let rule, let saying):
      return fault(answer, problem, "parameter", name, rule, saying)
    case .faults(let all):
      if answer.status != 422 { return "expected 422, got \(got(answer, problem))" }
      let (told, wanted) = (Set(faults(problem)), Set(all))
      let (missing, more) = (wanted.subtracting(told).sorted(), told.subtracting(wanted).sorted())
      if missing.isEmpty, more.isEmpty { return nil }
      return
        "expected every fault, missed \(missing.joined(separator: ", ")), got besides \(more.joined(separator: ", "))"
    case .problem(let status, let type, let saying):
      if answer.status != status { return "expected \(status), got \(got(answer, problem))" }
      return isHead ? nil : typed(problem, type, saying)
    case .challenge:
      if answer.status != 401 { return "expected 401, got \(got(answer, problem))" }
      guard answer.headers["WWW-Authenticate"]?.hasPrefix("Bearer") == true else {
        return "401 without a Bearer challenge"
      }
      return typed(problem, "unauthenticated", "")
    case .allowed(let methods):
      if answer.status != 405 { return "expected 405, got \(got(answer, problem))" }
      let allowed = (answer.headers["Allow"] ?? "").split(separator: ",").map { String($0.drop { $0 == " " }) }.sorted()
      if allowed != methods {
        return "expected Allow: \(methods.joined(separator: ", ")), got \(allowed.joined(separator: ", "))"
      }
      return isHead ? nil : typed(problem, "wrong-method", "")
    case .status(let status): return answer.status == status ? nil : "expected \(status), got \(got(answer, problem))"
    case .emptyList:
      if answer.status != 200 { return "expected 200, got \(got(answer, problem))" }
      return problem?["items"]?.array?.isEmpty == true ? nil : "expected a list without items, got some"
    }
  }

  private func fault(
    _ answer: HTTPResponse, _ problem: JSONValue?, _ kind: String, _ place: String, _ rule: String, _ saying: String
  ) -> String? {
    let wanted = "expected 422 at \(place.isEmpty ? "the body" : place) by \(rule)"
    if answer.status != 422 { return "\(wanted), got \(got(answer, problem))" }
    if let wrong = typed(problem, "invalid-request", "") { return wrong }
    let others = faults(problem)
    guard others.count == 1, let fault = problem?["errors"]?[0], fault[kind]?.string == place,
      fault["rule"]?.string == rule
    else {
      return "\(wanted), got 422 at \(others.joined(separator: ", "))"
    }
    let detail = fault["detail"]?.string ?? ""
    return !judgesProse || detail.contains(saying) ? nil : "expected a fault that says \"\(saying)\", got \"\(detail)\""
  }

  /// Each fault of a problem as `/name by type`.
  private func faults(_ problem: JSONValue?) -> [String] {
    (problem?["errors"]?.array ?? []).map {
      "\(($0["pointer"] ?? $0["parameter"])?.string ?? "?") by \($0["rule"]?.string ?? "?")"
    }
  }

  private func typed(_ problem: JSONValue?, _ type: String, _ saying: String) -> String? {
    let reference = problem?["type"]?.string ?? "none"
    if reference != "/docs/problems/\(type)" { return "expected the problem \(type), got \(reference)" }
    let detail = problem?["detail"]?.string ?? ""
    return !judgesProse || detail.contains(saying)
      ? nil : "expected a problem that says \"\(saying)\", got \"\(detail)\""
  }

  private func got(_ answer: HTTPResponse, _ problem: JSONValue?) -> String {
    let faults = (problem?["errors"]?.array ?? []).map {
      "\(($0["pointer"] ?? $0["parameter"])?.string ?? "?") \($0["detail"]?.string ?? "")"
    }
    let detail = faults.isEmpty ? problem?["detail"]?.string : faults.joined(separator: "; ")
    return "\(answer.status)" + (detail.map { " (\($0))" } ?? "")
  }
}
