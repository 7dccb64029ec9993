import Codec
public import HTTPClient

/// Why an operation has no answer of success.
public enum APIError: Error, Sendable {
  /// The API says why not (RFC 9457).
  case refused(Problem, HTTPResponse)
  /// There is no complete answer.
  case unanswered(HTTPClientError)
  /// What came is none of the answers that the contract documents.
  case unreadable(HTTPResponse, cause: String)

  /// What the API says; nil where it says nothing.
  public var problem: Problem? { if case .refused(let problem, _) = self { problem } else { nil } }

  /// After how many seconds it is worth asking again, where the API tells.
  public var retryAfter: Int? {
    if case .refused(_, let response) = self { response.headers["Retry-After"].flatMap { Int($0) } } else { nil }
  }

  /// A status that the operation does not document as one of success.
  static func undocumented(_ response: HTTPResponse) -> APIError {
    .unreadable(response, cause: "the status \(response.status) is not one that the operation documents")
  }

  /// The response, where it is one of success or of a condition.
  static func success(of outcome: Result<HTTPResponse, HTTPClientError>) throws(APIError) -> HTTPResponse {
    switch outcome {
    case .failure(let error): throw .unanswered(error)
    case .success(let response):
      guard response.status >= 400 else { return response }
      guard let problem = try? Problem(answer: response.body) else {
        throw .unreadable(response, cause: "the status is \(response.status), without a problem that says why")
      }
      throw .refused(problem, response)
    }
  }
}

extension APIError: CustomStringConvertible {
  /// A sentence for a person.
  public var description: String {
    switch self {
    case .refused(let problem, _): problem.title + (problem.detail.map { ": \($0)" } ?? "")
    case .unanswered(let error): error.description
    case .unreadable(_, let cause): "The answer cannot be understood: \(cause)."
    }
  }
}

extension Problem {
  /// What kind of problem it is.
  public var kind: ProblemType {
    ProblemType(rawValue: String(type.split(separator: "/").last ?? ""))
  }
}
