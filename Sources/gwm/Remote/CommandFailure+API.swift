import GWMClient
import HTTPClient

extension CommandFailure {
  /// What the API at `url` says, or that it says nothing.
  init(_ error: APIError, from url: String) {
    if let problem = error.problem {
      self.init(ProblemText(problem, from: url).text)
      return
    }
    switch error {
    case .unanswered(.invalidRequest(let cause)):
      self.init("\(url): \(HTTPClientError.invalidRequest(cause: cause))", status: .wrongUse)
    case .unanswered(let cause): self.init("\(url): \(cause)", status: .unreachable)
    case .unreadable(let response, _) where 300..<400 ~= response.status && response.headers["Location"] != nil:
      let place = response.headers["Location"].map(\.printable) ?? ""
      self.init("\(url): leads elsewhere, to \(place). Is this the API?", status: .unreachable)
    case .refused, .unreadable: self.init("\(url): \(error) Is this the API?", status: .unreachable)
    }
  }
}

/// A problem (RFC 9457) for people.
struct ProblemText {
  let text: String

  /// - Parameter url: where the API is that has the page on this kind of problem; nil for a problem inside of an answer.
  init(_ problem: Problem, from url: String? = nil) {
    var lines = [problem.title + (problem.detail.map { ": \($0)" } ?? "")]
    for fault in problem.errors ?? [] {
      let place = fault.parameter ?? fault.pointer.map { $0.isEmpty ? "the body" : $0 } ?? "the request"
      lines.append("  \(place) \(fault.detail)")
    }
    if let error = problem.ganetiError {
      lines.append("  Ganeti: \(error.class)\(error.code.map { ", \($0)" } ?? "")")
    }
    if let job = problem.job { lines.append("  job \(job.id) is \(job.status)") }
    if let url, problem.type.hasPrefix("/") { lines.append("  see \(url)\(problem.type)") }
    text = lines.map(\.printable).joined(separator: "\n")
  }
}
