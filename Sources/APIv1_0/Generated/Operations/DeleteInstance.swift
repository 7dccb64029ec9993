// Generated from api/v1.0.yaml by gwm-api. Do not edit.

import Codec
import HTTPService
import JSON
import Pattern
import Values

/// Remove an instance: `DELETE /v1.0/instances/{id}`.
///
/// Stops the instance and removes it and its disks from the cluster. There is no way back.
public enum DeleteInstance {
  /// What is asked for, decoded and checked.
  public struct Call: Sendable {
    public let context: RequestContext
    /// Where the asker holds the permission that this needs.
    public let scope: Scope
    /// The instance's id.
    public let id: UUID
    /// Change the object only while its `ETag` is one of these (RFC 9110, section 13.1.1).
    public let ifMatch: String?
    /// A key of your choice, new for each request that is meant to happen once. The same key with the same request gives
    /// the same job again, for a day; with another request it is a conflict.
    public let idempotencyKey: String?
    /// Let Ganeti check the request and change nothing; the job tells what it found.
    public let dryRun: Bool
    /// Why, in your words; it is kept with the job.
    public let reason: String?
    /// How long the guest may take to stop by itself before it is killed.
    public let shutdownTimeoutSeconds: Int

    package init(
      context: RequestContext,
      scope: Scope,
      id: UUID,
      ifMatch: String?,
      idempotencyKey: String?,
      dryRun: Bool,
      reason: String?,
      shutdownTimeoutSeconds: Int
    ) {
      self.context = context
      self.scope = scope
      self.id = id
      self.ifMatch = ifMatch
      self.idempotencyKey = idempotencyKey
      self.dryRun = dryRun
      self.reason = reason
      self.shutdownTimeoutSeconds = shutdownTimeoutSeconds
    }
  }

  /// What may be answered; anything else is a problem.
  public enum Answer: Sendable {
    /// The change is accepted. The job tells how it goes on.
    case accepted(Job, location: String, retryAfter: Int? = nil)
  }

  static let operation = HTTPService.Operation(
    id: "deleteInstance",
    method: .delete,
    path: "/v1.0/instances/{id}",
    version: "v1.0",
    access: .permission(HTTPService.Permission("instance:remove")),
    produces: ["application/json"],
    consumes: [],
    requiresBody: false,
    problems: [
      "unauthenticated",
      "forbidden",
      "not-found",
      "not-acceptable",
      "conflict",
      "contradiction",
      "wrong-state",
      "precondition-failed",
      "invalid-request",
      "unavailable",
      "malformed-request",
      "request-timeout",
      "body-too-large",
      "headers-too-large",
      "internal-error",
    ])

  static let ifMatchPattern = try? Pattern("^[!-~ ]+$")

  static let idempotencyKeyPattern = try? Pattern("^[!-~]+$")
}

extension DeleteInstance.Call {
  /// Decodes a request.
  /// - Throws: `Problem` with every fault of its parameters and its body.
  init(_ input: Route.Input) throws(HTTPService.Problem) {
    var parameters = input.parameters
    parameters.checkQuery(knowing: ["dry_run", "reason", "shutdown_timeout_seconds"])
    let id = ID.read(&parameters, .path, "id", required: true)
    let ifMatch = parameters.string(.header, "If-Match", minLength: 1, maxLength: 512, pattern: DeleteInstance.ifMatchPattern)
    let idempotencyKey = parameters.string(.header, "Idempotency-Key", minLength: 1, maxLength: 128, pattern: DeleteInstance.idempotencyKeyPattern)
    let dryRun = parameters.boolean(.query, "dry_run")
    let reason = Line.read(&parameters, .query, "reason")
    let shutdownTimeoutSeconds = parameters.integer(.query, "shutdown_timeout_seconds", minimum: 0, maximum: 86400)
    try parameters.finish()
    guard let id else { throw HTTPService.Problem(.internalError) }
    context = input.context
    scope = input.scope
    self.id = id
    self.ifMatch = ifMatch
    self.idempotencyKey = idempotencyKey
    self.dryRun = dryRun ?? false
    self.reason = reason
    self.shutdownTimeoutSeconds = shutdownTimeoutSeconds ?? 120
  }
}

extension DeleteInstance.Answer {
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
