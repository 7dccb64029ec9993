public import APIClient
import Codec
import HTTPClient

extension APIError {
  /// What the API says (RFC 9457); nil where it says nothing.
  public var problem: Problem? {
    if case .refused(let response) = self { try? Problem(answer: response.body) } else { nil }
  }

  /// The response, where it is one of success or of a condition.
  /// - Throws: what it is instead; a refusal always has a problem.
  static func success(_ response: HTTPResponse) throws(APIError) -> HTTPResponse {
    guard response.status >= 400 else { return response }
    let refusal = APIError.refused(response)
    guard refusal.problem != nil else {
      throw .unreadable(response, cause: "the status is \(response.status), without a problem that says why")
    }
    throw refusal
  }
}

extension Problem {
  /// What kind of problem it is.
  public var kind: ProblemType {
    ProblemType(rawValue: String(type.split(separator: "/").last ?? ""))
  }
}
