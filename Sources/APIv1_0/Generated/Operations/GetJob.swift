// Generated from api/v1.0.yaml by gwm-api. Do not edit.

import Codec
import HTTPService
import JSON
import Pattern
import Values

/// Read a job, or wait for its end: `GET /v1.0/jobs/{id}`.
///
/// One job. With `wait` the answer comes when the job is over, and after so many seconds at the latest, with the
/// job as it then is.
public enum GetJob {
  /// What is asked for, decoded and checked.
  public struct Call: Sendable {
    public let context: RequestContext
    /// Where the asker holds the permission that this needs.
    public let scope: Scope
    /// The job's id.
    public let id: UUID
    /// How many seconds to wait for the end of the job; 0 answers at once.
    public let wait: Int

    package init(
      context: RequestContext,
      scope: Scope,
      id: UUID,
      wait: Int
    ) {
      self.context = context
      self.scope = scope
      self.id = id
      self.wait = wait
    }
  }

  /// What may be answered; anything else is a problem.
  public enum Answer: Sendable {
    /// The job.
    case ok(Job, etag: String, retryAfter: Int? = nil)
    /// The job. As JSON already.
    case okEncoded(Encoded<Job>, etag: String, retryAfter: Int? = nil)
  }

  static let operation = HTTPService.Operation(
    id: "getJob",
    method: .get,
    path: "/v1.0/jobs/{id}",
    version: "v1.0",
    access: .anyToken,
    produces: ["application/json"],
    consumes: [],
    requiresBody: false,
    problems: [
      "unauthenticated",
      "not-found",
      "not-acceptable",
      "invalid-request",
      "unavailable",
      "malformed-request",
      "request-timeout",
      "body-too-large",
      "headers-too-large",
      "internal-error",
    ])

  static let ifNoneMatchPattern = try? Pattern("^[!-~ ]+$")
}

extension GetJob.Call {
  /// Decodes a request.
  /// - Throws: `Problem` with every fault of its parameters and its body.
  init(_ input: Route.Input) throws(HTTPService.Problem) {
    var parameters = input.parameters
    parameters.checkQuery(knowing: ["wait"])
    let id = ID.read(&parameters, .path, "id", required: true)
    let wait = parameters.integer(.query, "wait", minimum: 0, maximum: 60)
    _ = parameters.string(.header, "If-None-Match", minLength: 1, maxLength: 512, pattern: GetJob.ifNoneMatchPattern)
    try parameters.finish()
    guard let id else { throw HTTPService.Problem(.internalError) }
    context = input.context
    scope = input.scope
    self.id = id
    self.wait = wait ?? 0
  }
}

extension GetJob.Answer {
  func encoded(for input: Route.Input) -> HTTPAnswer {
    switch self {
    case .ok(let body, let etag, let retryAfter):
      if let unchanged = input.notModified(etag) { return unchanged }
      var answer = HTTPAnswer(status: 200, json: body)
      answer.headers.append(HeaderField("etag", etag))
      if let retryAfter { answer.headers.append(HeaderField("retry-after", String(retryAfter))) }
      return answer
    case .okEncoded(let body, let etag, let retryAfter):
      if let unchanged = input.notModified(etag) { return unchanged }
      var answer = HTTPAnswer(status: 200, encoded: body)
      answer.headers.append(HeaderField("etag", etag))
      if let retryAfter { answer.headers.append(HeaderField("retry-after", String(retryAfter))) }
      return answer
    }
  }
}
