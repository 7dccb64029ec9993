// Generated from api/v1.0.yaml by gwm-api. Do not edit.

import Codec
import HTTPService
import JSON
import Pattern
import Values

/// Stop an instance: `POST /v1.0/instances/{id}/actions/stop`.
///
/// Asks the guest to shut down, kills it when it takes too long, and marks the instance as wanted down. Stopping a
/// stopped instance succeeds and changes nothing.
public enum StopInstance {
  /// What is asked for, decoded and checked.
  public struct Call: Sendable {
    public let context: RequestContext
    /// Where the asker holds the permission that this needs.
    public let scope: Scope
    /// The instance's id.
    public let id: UUID
    /// A key of your choice, new for each request that is meant to happen once. The same key with the same request gives
    /// the same job again, for a day; with another request it is a conflict.
    public let idempotencyKey: String?
    /// Let Ganeti check the request and change nothing; the job tells what it found.
    public let dryRun: Bool
    /// Why, in your words; it is kept with the job.
    public let reason: String?
    public let body: InstanceStop?

    package init(
      context: RequestContext,
      scope: Scope,
      id: UUID,
      idempotencyKey: String?,
      dryRun: Bool,
      reason: String?,
      body: InstanceStop?
    ) {
      self.context = context
      self.scope = scope
      self.id = id
      self.idempotencyKey = idempotencyKey
      self.dryRun = dryRun
      self.reason = reason
      self.body = body
    }
  }

  /// What may be answered; anything else is a problem.
  public enum Answer: Sendable {
    /// The change is accepted. The job tells how it goes on.
    case accepted(Job, location: String, retryAfter: Int? = nil)
  }

  static let operation = HTTPService.Operation(
    id: "stopInstance",
    method: .post,
    path: "/v1.0/instances/{id}/actions/stop",
    version: "v1.0",
    access: .permission(HTTPService.Permission("instance:power")),
    produces: ["application/json"],
    consumes: ["application/json"],
    requiresBody: false,
    problems: [
      "malformed-body",
      "malformed-request",
      "unauthenticated",
      "forbidden",
      "not-found",
      "not-acceptable",
      "conflict",
      "contradiction",
      "wrong-state",
      "body-too-large",
      "unsupported-media-type",
      "invalid-request",
      "unavailable",
      "request-timeout",
      "headers-too-large",
      "internal-error",
    ])

  static let idempotencyKeyPattern = try? Pattern("^[!-~]+$")
}

extension StopInstance.Call {
  /// Decodes a request.
  /// - Throws: `Problem` with every fault of its parameters and its body.
  init(_ input: Route.Input) throws(HTTPService.Problem) {
    var parameters = input.parameters
    parameters.checkQuery(knowing: ["dry_run", "reason"])
    let id = ID.read(&parameters, .path, "id", required: true)
    let idempotencyKey = parameters.string(.header, "Idempotency-Key", minLength: 1, maxLength: 128, pattern: StopInstance.idempotencyKeyPattern)
    let dryRun = parameters.boolean(.query, "dry_run")
    let reason = Line.read(&parameters, .query, "reason")
    let body = try input.body(InstanceStop.self, false, &parameters)
    try parameters.finish()
    guard let id else { throw HTTPService.Problem(.internalError) }
    context = input.context
    scope = input.scope
    self.id = id
    self.idempotencyKey = idempotencyKey
    self.dryRun = dryRun ?? false
    self.reason = reason
    self.body = body
  }
}

extension StopInstance.Answer {
  func encoded(for input: Route.Input) -> HTTPAnswer {
    switch self {
    case .accepted(let body, let location, let retryAfter):
      var answer = HTTPAnswer(status: 202, json: body)
      answer.headers.append(HeaderField("location", location))
      if let retryAfter { answer.headers.append(HeaderField("retry-after", String(retryAfter))) }
      return answer
    }
  }
}
