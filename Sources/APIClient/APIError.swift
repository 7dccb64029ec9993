public import HTTPClient
import JSON

/// Why an operation has no answer.
public enum APIError: Error, Sendable {
  /// The API says no, with a status of 400 or more.
  case refused(HTTPResponse)
  /// There is no complete answer.
  case unanswered(HTTPClientError)
  /// What came is none of the answers that the contract documents.
  case unreadable(HTTPResponse, cause: String)

  /// After how many seconds it is worth asking again, where the API tells.
  public var retryAfter: Int? {
    if case .refused(let response) = self { response.headers["Retry-After"].flatMap { Int($0) } } else { nil }
  }

  /// A status that the operation does not document.
  public static func undocumented(_ response: HTTPResponse) -> APIError {
    response.status >= 400
      ? .refused(response)
      : .unreadable(response, cause: "the status \(response.status) is not one that the operation documents")
  }

  /// A media type that the operation does not document.
  public static func undocumentedMediaType(_ response: HTTPResponse) -> APIError {
    let type = response.headers["Content-Type"].map { "`\($0)`" } ?? "that is not told"
    return .unreadable(response, cause: "the media type \(type) is not one that the operation documents")
  }
}

extension APIError: CustomStringConvertible {
  /// A sentence for a person.
  public var description: String {
    switch self {
    case .refused(let response):
      // What tells why is most often a problem (RFC 9457).
      if let problem = try? JSONValue(parsing: response.body), let title = problem["title"]?.string {
        title + (problem["detail"]?.string.map { ": \($0)" } ?? "")
      } else {
        "The API refuses with the status \(response.status)."
      }
    case .unanswered(let error): error.description
    case .unreadable(_, let cause): "The answer cannot be understood: \(cause)."
    }
  }
}
