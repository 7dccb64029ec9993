// Generated from api/v1.0.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import HTTPClient
import JSON
import Values

/// Read a job, or wait for its end: `GET /v1.0/jobs/{id}`.
///
/// One job. With `wait` the answer comes when the job is over, and after so many seconds at the latest, with the
/// job as it then is.
public struct GetJob: DescribedOperation {
  /// The job's id.
  public var id: UUID
  /// How many seconds to wait for the end of the job; 0 answers at once.
  public var wait: Int?
  /// Answer `304` while the object's `ETag` is one of these (RFC 9110, section 13.1.2).
  public var ifNoneMatch: String?

  public init(
    id: UUID,
    wait: Int? = nil,
    ifNoneMatch: String? = nil
  ) {
    self.id = id
    self.wait = wait
    self.ifNoneMatch = ifNoneMatch
  }

  /// What may be answered; anything else is an `APIError`.
  public enum Answer: Sendable {
    /// The job.
    case ok(Job, etag: String, retryAfter: Int? = nil)
    /// The object is what `If-None-Match` says.
    case notModified(etag: String)

    /// What is answered; nil where the answer has no body.
    public var body: Job? {
      switch self {
      case .ok(let body, _, _): body
      default: nil
      }
    }
  }
}

extension GetJob {
  public func encode(into request: inout RequestBuilder) {
    request.path("id", id)
    request.query("wait", wait)
    request.header("If-None-Match", ifNoneMatch)
  }

  public static func answer(_ response: HTTPResponse) throws(APIError) -> Answer {
    switch response.status {
    case 200:
      return .ok(
        try response.value(Job.self),
        etag: try response.required(text: "ETag"),
        retryAfter: try response.optional(integer: "Retry-After"))
    case 304:
      return .notModified(etag: try response.required(text: "ETag"))
    default: throw .undocumented(response)
    }
  }
}

extension GetJob {
  public static let description = OperationDescription(
    id: "getJob",
    method: "GET",
    path: "/v1.0/jobs/{id}",
    tag: "jobs",
    summary: "Read a job, or wait for its end",
    details: "One job. With `wait` the answer comes when the job is over, and after so many seconds at the latest, with the\njob as it then is.\n",
    permission: "self",
    produces: ["application/json"],
    parameters: [
      ParameterDescription(
        "id", in: .path,
        isRequired: true, rule: .uuid,
        help: "The job's id."),
      ParameterDescription(
        "wait", in: .query,
        isRequired: false, rule: .integer(minimum: 0, maximum: 60),
        defaultValue: "0",
        help: "How many seconds to wait for the end of the job; 0 answers at once."),
      ParameterDescription(
        "If-None-Match", in: .header,
        isRequired: false, rule: .text(minLength: 1, maxLength: 512, pattern: "^[!-~ ]+$"),
        help: "Answer `304` while the object's `ETag` is one of these (RFC 9110, section 13.1.2)."),
    ],
    body: nil)
}
